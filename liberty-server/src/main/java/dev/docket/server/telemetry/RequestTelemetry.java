package dev.docket.server.telemetry;

import static java.lang.System.Logger.Level.ERROR;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Traces and times every request, those that the guards refuse as well, by the conventions of
 * OpenTelemetry for HTTP servers. The server's own filters for this come after all others, and so
 * would miss what a guard or an outage answers.
 */
public class RequestTelemetry extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private static final System.Logger LOG = System.getLogger(RequestTelemetry.class.getName());

  /** The attribute of a request that has the id of its trace, for whoever explains a failure. */
  private static final String TRACE_ID = "dev.docket.trace-id";

  /** Seconds, as the conventions have them. */
  private static final List<Double> DURATIONS =
      List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);

  private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

  private final transient OpenTelemetry telemetry;
  private final transient Tracer tracer;
  private final transient DoubleHistogram durations;

  /** Tells the given one. */
  @Inject
  public RequestTelemetry(OpenTelemetry telemetry, Tracer tracer, Meter meter) {
    this.telemetry = telemetry;
    this.tracer = tracer;
    this.durations =
        meter
            .histogramBuilder("http.server.request.duration")
            .setUnit("s")
            .setDescription("Duration of HTTP server requests.")
            .setExplicitBucketBoundariesAdvice(DURATIONS)
            .build();
  }

  @Override
  @SuppressWarnings("MustBeClosedChecker") // closed by the root's becoming current
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long begin = System.nanoTime();
    Span span = span(request);
    if (span.getSpanContext().isValid()) {
      request.setAttribute(TRACE_ID, span.getSpanContext().getTraceId());
    }
    int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    span.makeCurrent();
    try {
      chain.doFilter(request, response);
      status = response.getStatus();
    } catch (IOException | ServletException | RuntimeException failure) {
      span.recordException(failure);
      throw failure;
    } finally {
      // Of all scopes at once: the server's filter for JAX-RS leaves its own open until later.
      Context.root().makeCurrent();
      end(span, new HttpExchange(request, status), System.nanoTime() - begin);
      if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
        tellTheLog(span);
      }
    }
  }

  /** So that the log has what the page or the problem document names. */
  private static void tellTheLog(Span span) {
    if (span.getSpanContext().isValid()) {
      LOG.log(
          ERROR, "The request that failed has the trace {0}.", span.getSpanContext().getTraceId());
    }
  }

  private Span span(HttpServletRequest request) {
    Context parent =
        telemetry
            .getPropagators()
            .getTextMapPropagator()
            .extract(Context.root(), request, RequestHeaders.GETTER);
    return tracer
        .spanBuilder(HttpExchange.method(request))
        .setParent(parent)
        .setSpanKind(SpanKind.SERVER)
        .startSpan();
  }

  private void end(Span span, HttpExchange exchange, long nanos) {
    durations.record(nanos / NANOS, exchange.forMetrics());
    if (span.isRecording()) {
      span.updateName(exchange.name());
      span.setAllAttributes(exchange.forSpans());
    }
    if (exchange.hasFailed()) {
      span.setStatus(StatusCode.ERROR);
    }
    span.end();
  }
}
