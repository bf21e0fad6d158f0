package dev.docket.server.telemetry;

import static io.opentelemetry.api.common.AttributeKey.stringKey;

import dev.docket.jpa.StatementObserver;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * Traces and times the statements that go to the database, by the conventions of OpenTelemetry for
 * database clients. What nobody's request has asked for is timed alone.
 */
public final class StatementTelemetry implements StatementObserver {

  private static final AttributeKey<String> SYSTEM = stringKey("db.system.name");
  private static final AttributeKey<String> OPERATION = stringKey("db.operation.name");
  private static final AttributeKey<String> COLLECTION = stringKey("db.collection.name");
  private static final AttributeKey<String> SUMMARY = stringKey("db.query.summary");
  private static final AttributeKey<String> TEXT = stringKey("db.query.text");
  private static final AttributeKey<String> STATUS = stringKey("db.response.status_code");
  private static final AttributeKey<String> ERROR = stringKey("error.type");

  /** Seconds, as the conventions have them. */
  private static final List<Double> DURATIONS =
      List.of(0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 10.0);

  private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Tracer tracer;
  private final DoubleHistogram durations;
  private final String system;

  /**
   * Tells the given ones.
   *
   * @param database {@code docket.database}
   */
  public StatementTelemetry(Tracer tracer, Meter meter, String database) {
    this.tracer = tracer;
    this.system = system(database);
    this.durations =
        meter
            .histogramBuilder("db.client.operation.duration")
            .setUnit("s")
            .setDescription("Duration of database client operations.")
            .setExplicitBucketBoundariesAdvice(DURATIONS)
            .build();
  }

  private static String system(String database) {
    return switch (database) {
      case "h2" -> "h2database";
      case "sqlserver" -> "microsoft.sql_server";
      default -> database;
    };
  }

  @Override
  public Journey begin(String sql) {
    long begin = System.nanoTime();
    Query query = Query.of(sql);
    Span span = span(query);
    return failure -> {
      Attributes attributes = attributes(query, failure);
      durations.record((System.nanoTime() - begin) / NANOS, attributes);
      end(span, query, attributes, failure);
    };
  }

  private Span span(Query query) {
    return Span.current().getSpanContext().isValid()
        ? tracer.spanBuilder(query.summary()).setSpanKind(SpanKind.CLIENT).startSpan()
        : Span.getInvalid();
  }

  private static void end(Span span, Query query, Attributes attributes, OptionalInt failure) {
    if (span.isRecording()) {
      span.setAllAttributes(attributes);
      span.setAttribute(SUMMARY, query.summary()).setAttribute(TEXT, query.text());
    }
    if (failure.isPresent()) {
      span.setStatus(StatusCode.ERROR);
    }
    span.end();
  }

  private Attributes attributes(Query query, OptionalInt failure) {
    var attributes =
        Attributes.builder()
            .put(SYSTEM, system)
            .put(OPERATION, query.operation())
            .put(COLLECTION, query.table());
    failure.ifPresent(
        code -> attributes.put(STATUS, Integer.toString(code)).put(ERROR, Integer.toString(code)));
    return attributes.build();
  }
}
