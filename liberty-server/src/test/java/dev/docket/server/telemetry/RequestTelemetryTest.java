package dev.docket.server.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RequestTelemetryTest {

  private static final AttributeKey<Long> STATUS =
      AttributeKey.longKey("http.response.status_code");
  private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
  private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
  private static final AttributeKey<String> HOST = AttributeKey.stringKey("server.address");

  @RegisterExtension
  static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

  private final Map<String, Object> request =
      new HashMap<>(
          Map.of(
              "getMethod", "GET",
              "getScheme", "http",
              "getProtocol", "HTTP/1.1",
              "getRequestURI", "/orders",
              "getServerName", "localhost",
              "getServerPort", 9080,
              "getHttpServletMapping",
                  answering(HttpServletMapping.class, Map.of("getPattern", "/orders"))));

  private static <T> T answering(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.get(method.getName())));
  }

  private void filter(OpenTelemetry telemetry, int status, FilterChain chain)
      throws ServletException, IOException {
    new RequestTelemetry(telemetry, telemetry.getTracer("test"), telemetry.getMeter("test"))
        .doFilter(
            answering(HttpServletRequest.class, request),
            answering(HttpServletResponse.class, Map.of("getStatus", status)),
            chain);
  }

  private static SpanData span() {
    assertThat(TELEMETRY.getSpans()).hasSize(1);
    return TELEMETRY.getSpans().get(0);
  }

  private static Attributes measured() {
    return TELEMETRY.getMetrics().stream()
        .filter(metric -> metric.getName().equals("http.server.request.duration"))
        .flatMap(metric -> metric.getHistogramData().getPoints().stream())
        .map(HistogramPointData::getAttributes)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFailureThatIsThrownCountsAsOne() {
    assertThatThrownBy(
            () ->
                filter(
                    TELEMETRY.getOpenTelemetry(),
                    200,
                    (request, response) -> {
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(span().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(span().getEvents()).hasSize(1);
    assertThat(measured().get(STATUS)).isEqualTo(500);
    assertThat(measured().get(ERROR)).isEqualTo("500");
  }

  @Test
  void theLogNamesTheTraceOfAFaultAndOfNothingElse() throws Exception {
    List<String> said = new ArrayList<>();
    Handler ear = hearing(said);
    Logger logger = Logger.getLogger(RequestTelemetry.class.getName());
    logger.addHandler(ear);
    try {
      filter(TELEMETRY.getOpenTelemetry(), 503, (request, response) -> {});
      assertThat(said).isEmpty();
      TELEMETRY.clearSpans();
      filter(TELEMETRY.getOpenTelemetry(), 500, (request, response) -> {});
    } finally {
      logger.removeHandler(ear);
    }
    assertThat(said).containsExactly(span().getTraceId());
  }

  private static Handler hearing(List<String> said) {
    return new Handler() {
      @Override
      public void publish(LogRecord heard) {
        said.add(String.valueOf(heard.getParameters()[0]));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  @Test
  void anOutageCountsAsAFailureAndARefusalDoesNot() throws Exception {
    filter(TELEMETRY.getOpenTelemetry(), 503, (request, response) -> {});
    assertThat(span().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    TELEMETRY.clearSpans();
    filter(TELEMETRY.getOpenTelemetry(), 422, (request, response) -> {});
    assertThat(span().getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
  }

  @Test
  void whatASenderMakesUpMakesNoNewMetric() throws Exception {
    request.put("getMethod", "BREW");
    request.put("getServerName", "made-up.example");
    filter(TELEMETRY.getOpenTelemetry(), 405, (request, response) -> {});
    assertThat(measured().get(METHOD)).isEqualTo("_OTHER");
    assertThat(measured().get(HOST)).isNull();
    assertThat(span().getName()).isEqualTo("_OTHER /orders");
  }

  @Test
  void nothingOfARequestIsLeftForTheNextOneOnItsThread() throws Exception {
    filter(
        TELEMETRY.getOpenTelemetry(),
        200,
        (request, response) -> {
          assertThat(Span.current().getSpanContext().isValid()).isTrue();
          leaveOpen(Span.current());
        });
    assertThat(Span.current().getSpanContext().isValid()).isFalse();
  }

  @SuppressWarnings("MustBeClosedChecker")
  private static void leaveOpen(Span span) {
    span.makeCurrent();
  }

  @Test
  void withoutACollectorNothingIsTold() throws Exception {
    filter(
        OpenTelemetry.noop(),
        200,
        (request, response) -> assertThat(Span.current().getSpanContext().isValid()).isFalse());
    assertThat(TELEMETRY.getSpans()).isEmpty();
  }
}
