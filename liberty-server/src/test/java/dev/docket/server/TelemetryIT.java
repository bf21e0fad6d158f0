package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.protobuf.ByteString;
import dev.docket.server.ApiClient.Answer;
import dev.docket.server.ApiClient.Call;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.metrics.v1.HistogramDataPoint;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status.StatusCode;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a collector of OpenTelemetry receives of the packaged server. */
class TelemetryIT {

  private static final String ORDERS = "/api/v1/orders";
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final Pattern NAMED_TRACE = Pattern.compile("<code>([0-9a-f]{32})</code>");
  private static final long PATIENCE_SECONDS = 30;

  @TempDir static Path data;

  private static OtlpReceiver receiver;
  private static PackagedDocket docket;
  private static ApiClient api;
  private static FormClient ada;
  private static String token;

  @BeforeAll
  static void start() throws Exception {
    receiver = OtlpReceiver.start();
    docket = PackagedDocket.start(data, receiver.environment());
    api = new ApiClient(docket.port());
    ada = new FormClient().becomeFirstAdmin(docket, "ada");
    token = OrderClients.logIn(api, "ada");
  }

  @AfterAll
  static void stop() {
    docket.close();
    receiver.close();
  }

  @Test
  void aProblemNamesItsTrace() throws Exception {
    Answer answer = api.send(Call.of("GET", ORDERS + "/" + UUID.randomUUID()).by(token));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("io.openliberty.trace")).isEmpty();
    Span span = span(answer.json().get("trace_id").getAsString());
    assertThat(span.getName()).startsWith("GET /api/");
    assertThat(number(span.getAttributesList(), "http.response.status_code")).contains(404L);
  }

  @Test
  void theStatementsOfARequestAreItsParts() throws Exception {
    Answer answer = api.send(Call.of("GET", ORDERS + "/" + UUID.randomUUID()).by(token));
    Span request = span(answer.json().get("trace_id").getAsString());
    Span statement =
        await(
            () ->
                receiver.spans().stream()
                    .filter(span -> span.getParentSpanId().equals(request.getSpanId()))
                    .filter(span -> span.getName().equals("SELECT orders"))
                    .findFirst());
    assertThat(statement.getTraceId()).isEqualTo(request.getTraceId());
    assertThat(statement.getKind()).isEqualTo(Span.SpanKind.SPAN_KIND_CLIENT);
    assertThat(text(statement, "db.system.name")).isEqualTo("h2database");
    assertThat(text(statement, "db.query.text")).contains("WHERE", "?");
    assertThat(metrics("db.client.operation.duration")).hasSize(1);
  }

  @Test
  void aTraceThatBeganElsewhereGoesOn() throws Exception {
    Answer answer =
        api.send(
            Call.of("GET", ORDERS).with("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01"));
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().get("trace_id").getAsString()).isEqualTo(TRACE);
    assertThat(span(TRACE).getParentSpanId()).isEqualTo(bytes("b7ad6b7169203331"));
  }

  @Test
  void anErrorPageNamesItsTrace() throws Exception {
    String page = ada.get(docket.port(), "/nothing-here").body();
    Matcher named = NAMED_TRACE.matcher(page);
    assertThat(named.find()).as(page).isTrue();
    assertThat(text(span(named.group(1)).getAttributesList(), "url.path"))
        .contains("/nothing-here");
  }

  @Test
  void whatAGuardRefusesIsTracedAndNotTakenForAFailure() throws Exception {
    RawHttp.exchange(docket.port(), "GET", "/log-in?name=ada", "Host: evil.example");
    Span refused =
        await(
            () ->
                receiver.spans().stream()
                    .filter(span -> text(span, "server.address").equals("evil.example"))
                    .findFirst());
    assertThat(number(refused.getAttributesList(), "http.response.status_code")).contains(400L);
    assertThat(refused.getStatus().getCode()).isNotEqualTo(StatusCode.STATUS_CODE_ERROR);
    assertThat(refused.toString()).doesNotContain("name=ada");
  }

  @Test
  void whatHappensToOrdersAndLogInsIsCounted() throws Exception {
    JsonObject good = OrderClients.order("4111 1111 1111 1111");
    JsonObject bad = OrderClients.order("4111 1111 1111 1112");
    bad.addProperty("quantity", 0);
    assertThat(place(good)).isEqualTo(201);
    assertThat(place(bad)).isEqualTo(422);
    assertThat(new FormClient().logIn(docket.port(), "nobody", "a guess").statusCode())
        .isEqualTo(200);
    awaitNumber("docket.orders.placed", "", "", 1);
    awaitNumber("docket.orders.refused", "docket.rule", "quantity.range", 1);
    awaitNumber("docket.orders.refused", "docket.rule", "card.luhn", 1);
    awaitNumber("docket.log_ins.refused", "docket.reason", "credentials", 1);
  }

  @Test
  void howConnectionsAreUsedIsTold() throws Exception {
    awaitNumber("db.client.connection.max", "db.client.connection.pool.name", "docket", 10);
    awaitNumber("db.client.connection.pending_requests", "", "", 0);
    awaitNumber("db.client.connection.count", "db.client.connection.state", "used", 0);
  }

  @Test
  void eachRequestIsTimedOnce() throws Exception {
    ada.get(docket.port(), "/help");
    HistogramDataPoint help =
        await(
            () ->
                metrics("http.server.request.duration")
                    .flatMap(metric -> metric.getHistogram().getDataPointsList().stream())
                    .filter(
                        point ->
                            text(point.getAttributesList(), "http.route")
                                .equals(Optional.of("/help")))
                    .findFirst());
    assertThat(help.getCount()).isEqualTo(1);
    assertThat(metrics("http.server.request.duration")).hasSize(1);
    assertThat(metrics("jvm.memory.used")).hasSize(1);
  }

  /** The collector makes job and instance of these; Liberty has an instance id of its own. */
  @Test
  void itSaysWhoItIs() throws Exception {
    Resource docket = await(() -> receiver.resources().stream().findFirst());
    assertThat(text(docket.getAttributesList(), "service.name")).contains("docket");
    assertThat(text(docket.getAttributesList(), "k8s.pod.name")).contains("pod-1");
  }

  @Test
  void theLogIsToldToo() throws Exception {
    await(
        () ->
            receiver.logs().stream()
                .filter(log -> log.getBody().getStringValue().contains("CWWKZ0001I"))
                .findFirst());
  }

  private static int place(JsonObject order) {
    return api.send(
            Call.of("POST", ORDERS)
                .saying(order)
                .by(token)
                .with("Idempotency-Key", "\"" + UUID.randomUUID() + "\""))
        .status();
  }

  private static Span span(String trace) throws InterruptedException {
    return await(
        () ->
            receiver.spans().stream()
                .filter(span -> span.getTraceId().equals(bytes(trace)))
                .filter(span -> span.getKind() == Span.SpanKind.SPAN_KIND_SERVER)
                .findFirst());
  }

  private static void awaitNumber(String name, String key, String value, long number)
      throws InterruptedException {
    await(
        () ->
            metrics(name)
                .flatMap(metric -> metric.getSum().getDataPointsList().stream())
                .filter(
                    p ->
                        key.isEmpty()
                            || text(p.getAttributesList(), key).equals(Optional.of(value)))
                .map(NumberDataPoint::getAsInt)
                .filter(told -> told == number)
                .findFirst());
  }

  private static Stream<Metric> metrics(String name) {
    return receiver.metrics().stream().filter(metric -> metric.getName().equals(name));
  }

  private static ByteString bytes(String hex) {
    return ByteString.copyFrom(HexFormat.of().parseHex(hex));
  }

  private static String text(Span span, String key) {
    return text(span.getAttributesList(), key).orElse("");
  }

  private static Optional<String> text(List<KeyValue> attributes, String key) {
    return attributes.stream()
        .filter(attribute -> attribute.getKey().equals(key))
        .map(attribute -> attribute.getValue().getStringValue())
        .findFirst();
  }

  private static Optional<Long> number(List<KeyValue> attributes, String key) {
    return attributes.stream()
        .filter(attribute -> attribute.getKey().equals(key))
        .map(attribute -> attribute.getValue().getIntValue())
        .findFirst();
  }

  private static <T> T await(Supplier<Optional<T>> told) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    Optional<T> found = told.get();
    while (found.isEmpty()) {
      assertThat(System.nanoTime()).as("time is up").isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(50);
      found = told.get();
    }
    return found.get();
  }
}
