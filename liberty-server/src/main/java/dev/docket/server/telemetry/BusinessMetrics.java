package dev.docket.server.telemetry;

import dev.docket.signal.EventTold;
import dev.docket.signal.EventToldInVain;
import dev.docket.signal.ImportPassEnded;
import dev.docket.signal.LogInRefused;
import dev.docket.signal.OrderRefused;
import dev.docket.signal.OrdersPlaced;
import dev.docket.signal.Signal;
import dev.docket.spi.SignalListener;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Counts what happens, under names as the conventions of OpenTelemetry make them. */
public final class BusinessMetrics implements SignalListener {

  static final AttributeKey<String> RULE = AttributeKey.stringKey("docket.rule");
  static final AttributeKey<String> REASON = AttributeKey.stringKey("docket.reason");
  static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("docket.outcome");

  static final AttributeKey<String> EVENT = AttributeKey.stringKey("docket.event");

  /** Seconds: a small file, and a million lines; an event that is told at once, and one in vain. */
  private static final List<Double> DURATIONS = List.of(0.1, 1.0, 10.0, 60.0, 300.0, 1_800.0);

  private final LongCounter placed;
  private final LongCounter refused;
  private final LongCounter logInsRefused;
  private final DoubleHistogram imports;
  private final DoubleHistogram eventsTold;
  private final LongCounter eventsToldInVain;

  /** Makes the instruments, so that they are there before the first signal. */
  public BusinessMetrics(Meter meter) {
    placed = counter(meter, "docket.orders.placed", "{order}", "New orders.");
    refused =
        counter(
            meter,
            "docket.orders.refused",
            "{order}",
            "Orders that were refused, once for each rule that they broke.");
    logInsRefused =
        counter(meter, "docket.log_ins.refused", "{log_in}", "Log-ins that were refused.");
    imports = durations(meter, "docket.imports.duration", "How long a pass over a file took.");
    eventsTold =
        durations(meter, "docket.events.lag", "How long events waited until all had heard them.");
    eventsToldInVain =
        counter(
            meter,
            "docket.events.failed",
            "{event}",
            "Events that a listener failed at; they are told again later.");
  }

  private static DoubleHistogram durations(Meter meter, String name, String description) {
    return meter
        .histogramBuilder(name)
        .setUnit("s")
        .setDescription(description)
        .setExplicitBucketBoundariesAdvice(DURATIONS)
        .build();
  }

  private static LongCounter counter(Meter meter, String name, String unit, String description) {
    return meter.counterBuilder(name).setUnit(unit).setDescription(description).build();
  }

  @Override
  public void on(Signal signal) {
    if (signal instanceof OrdersPlaced orders) {
      placed.add(orders.count());
    } else if (signal instanceof OrderRefused order) {
      order.rules().forEach(rule -> refused.add(1, Attributes.of(RULE, rule)));
    } else if (signal instanceof LogInRefused logIn) {
      logInsRefused.add(1, Attributes.of(REASON, word(logIn.reason())));
    } else if (signal instanceof ImportPassEnded pass) {
      imports.record(seconds(pass.duration()), Attributes.of(OUTCOME, word(pass.outcome())));
    } else if (signal instanceof EventTold event) {
      eventsTold.record(seconds(event.waited()));
    } else if (signal instanceof EventToldInVain event) {
      eventsToldInVain.add(1, Attributes.of(EVENT, event.type().name()));
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / (double) Duration.ofSeconds(1).toNanos();
  }
}
