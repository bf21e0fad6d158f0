package dev.docket.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.logs.v1.LogRecord;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.ResourceMetrics;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Receives what a server tells over HTTP by the protocol of OpenTelemetry, and keeps it. */
final class OtlpReceiver implements AutoCloseable {

  private final HttpServer server;
  private final List<Span> spans = new CopyOnWriteArrayList<>();
  private final List<LogRecord> logs = new CopyOnWriteArrayList<>();
  private volatile List<ResourceMetrics> metrics = List.of();

  private OtlpReceiver(HttpServer server) {
    this.server = server;
  }

  static OtlpReceiver start() throws IOException {
    OtlpReceiver receiver =
        new OtlpReceiver(
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    receiver.on("/v1/traces", receiver::traces);
    receiver.on("/v1/metrics", receiver::metrics);
    receiver.on("/v1/logs", receiver::logs);
    receiver.server.start();
    return receiver;
  }

  private interface Reader {
    void read(InputStream message) throws IOException;
  }

  private void on(String path, Reader reader) {
    server.createContext(path, exchange -> answer(exchange, reader));
  }

  private static void answer(HttpExchange exchange, Reader reader) throws IOException {
    try (exchange) {
      reader.read(exchange.getRequestBody());
      exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(HttpURLConnection.HTTP_OK, -1);
    }
  }

  private void traces(InputStream message) throws IOException {
    ExportTraceServiceRequest.parseFrom(message).getResourceSpansList().stream()
        .flatMap(resource -> resource.getScopeSpansList().stream())
        .forEach(scope -> spans.addAll(scope.getSpansList()));
  }

  private void metrics(InputStream message) throws IOException {
    metrics = ExportMetricsServiceRequest.parseFrom(message).getResourceMetricsList();
  }

  private void logs(InputStream message) throws IOException {
    ExportLogsServiceRequest.parseFrom(message).getResourceLogsList().stream()
        .flatMap(resource -> resource.getScopeLogsList().stream())
        .forEach(scope -> logs.addAll(scope.getLogRecordsList()));
  }

  /** What the environment of a server tells it, to have all of it soon. */
  Map<String, String> environment() {
    return Map.of(
        "OTEL_SDK_DISABLED", "false",
        "OTEL_RESOURCE_ATTRIBUTES", "k8s.pod.name=pod-1",
        "OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
        "OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:" + server.getAddress().getPort(),
        "OTEL_METRIC_EXPORT_INTERVAL", "500",
        "OTEL_BSP_SCHEDULE_DELAY", "100",
        "OTEL_BLRP_SCHEDULE_DELAY", "100");
  }

  List<Span> spans() {
    return spans;
  }

  List<LogRecord> logs() {
    return logs;
  }

  /** The latest of each. */
  List<Metric> metrics() {
    return metrics.stream()
        .flatMap(resource -> resource.getScopeMetricsList().stream())
        .flatMap(scope -> scope.getMetricsList().stream())
        .toList();
  }

  /** Who tells the metrics. */
  List<Resource> resources() {
    return metrics.stream().map(ResourceMetrics::getResource).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
