package dev.docket.server.telemetry;

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

  /** Seconds: a small file, and a million lines. */
  private static final List<Double> DURATIONS = List.of(0.1, 1.0, 10.0, 60.0, 300.0, 1_800.0);

  private final LongCounter placed;
  private final LongCounter refused;
  private final LongCounter logInsRefused;
  private final DoubleHistogram imports;

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
    imports =
        meter
            .histogramBuilder("docket.imports.duration")
            .setUnit("s")
            .setDescription("How long a pass over an order file took.")
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
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / (double) Duration.ofSeconds(1).toNanos();
  }
}
