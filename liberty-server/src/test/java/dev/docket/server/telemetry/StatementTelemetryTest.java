package dev.docket.server.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.jpa.StatementObserver;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTelemetryTest {

  private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("db.system.name");
  private static final AttributeKey<String> TABLE = AttributeKey.stringKey("db.collection.name");
  private static final AttributeKey<String> TEXT = AttributeKey.stringKey("db.query.text");
  private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
  private static final AttributeKey<String> CODE =
      AttributeKey.stringKey("db.response.status_code");

  @RegisterExtension
  static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

  private final Tracer tracer = TELEMETRY.getOpenTelemetry().getTracer("test");

  private void observe(String database, String sql, OptionalInt failure) {
    StatementObserver observer =
        new StatementTelemetry(tracer, TELEMETRY.getOpenTelemetry().getMeter("test"), database);
    observer.begin(sql).end(failure);
  }

  private void observeWithinARequest(String database, String sql, OptionalInt failure) {
    Span request = tracer.spanBuilder("GET /orders").startSpan();
    try (Scope scope = request.makeCurrent()) {
      assertThat(scope).isNotNull();
      observe(database, sql, failure);
    }
    request.end();
  }

  private static SpanData statement() {
    List<SpanData> spans =
        TELEMETRY.getSpans().stream().filter(s -> s.getParentSpanContext().isValid()).toList();
    assertThat(spans).hasSize(1);
    return spans.get(0);
  }

  private static List<Attributes> measured() {
    return TELEMETRY.getMetrics().stream()
        .filter(metric -> metric.getName().equals("db.client.operation.duration"))
        .flatMap(metric -> metric.getHistogramData().getPoints().stream())
        .map(HistogramPointData::getAttributes)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT o.id FROM orders o WHERE o.id = ?, SELECT orders",
    "insert into placements (order_id) VALUES (?), INSERT placements",
    "UPDATE todos SET title = ?, UPDATE todos",
    "DELETE FROM sessions WHERE id = ?, DELETE sessions",
    "(SELECT * FROM orders) UNION ALL (SELECT * FROM orders), SELECT orders",
    "COMMIT, COMMIT",
  })
  void isNamedByWhatItDoesToWhat(String sql, String name) {
    observeWithinARequest("h2", sql, OptionalInt.empty());
    assertThat(statement().getName()).isEqualTo(name);
    assertThat(statement().getAttributes().get(TEXT)).isEqualTo(sql);
  }

  @ParameterizedTest
  @CsvSource({"h2, h2database", "mysql, mysql", "sqlserver, microsoft.sql_server"})
  void theDatabaseHasItsNameOfTheConventions(String database, String name) {
    observe(database, "SELECT 1 FROM orders", OptionalInt.empty());
    assertThat(measured()).extracting(each -> each.get(SYSTEM)).containsExactly(name);
    assertThat(measured()).extracting(each -> each.get(TABLE)).containsExactly("orders");
  }

  @Test
  void whatNobodyAskedForIsTimedAlone() {
    observe("h2", "COMMIT", OptionalInt.empty());
    assertThat(TELEMETRY.getSpans()).isEmpty();
    assertThat(measured()).hasSize(1);
  }

  @Test
  void aFailureIsToldByItsCode() {
    observeWithinARequest("mysql", "INSERT INTO orders VALUES (?)", OptionalInt.of(1062));
    SpanData statement = statement();
    assertThat(statement.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(statement.getAttributes().get(CODE)).isEqualTo("1062");
    assertThat(measured()).extracting(each -> each.get(ERROR)).containsExactly("1062");
  }
}
