package dev.docket.deployment.terraform;

import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An alarm that all of so many periods raise, as Amazon CloudWatch evaluates it; a period that
 * nothing is told of is null. What it does where some periods of several are missing and the alarm
 * says "missing" is not modelled.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html">Configuring
 *     how CloudWatch alarms treat missing data</a>
 */
record CloudWatchAlarm(String operator, double threshold, int periods, String missing) {

  enum State {
    OK,
    ALARM,
    INSUFFICIENT_DATA
  }

  static CloudWatchAlarm of(JsonObject alarm) {
    return new CloudWatchAlarm(
        alarm.get("operator").getAsString(),
        alarm.get("threshold").getAsDouble(),
        alarm.get("periods").getAsInt(),
        alarm.get("missing").getAsString());
  }

  State after(List<@Nullable Double> values) {
    if (values.size() < periods) {
      throw new IllegalArgumentException("needs " + periods + " periods, not " + values.size());
    }
    List<@Nullable Double> last = values.subList(values.size() - periods, values.size());
    if (missing.equals("missing") && last.stream().anyMatch(Objects::isNull)) {
      return ofMissing(last);
    }
    return last.stream().allMatch(this::breaches) ? State.ALARM : State.OK;
  }

  private static State ofMissing(List<@Nullable Double> last) {
    if (Collections.frequency(last, null) < last.size()) {
      throw new IllegalArgumentException("some periods are missing");
    }
    return State.INSUFFICIENT_DATA;
  }

  private boolean breaches(@Nullable Double value) {
    if (value == null) {
      return missing.equals("breaching");
    }
    return switch (operator) {
      case "GreaterThanThreshold" -> value > threshold;
      case "LessThanThreshold" -> value < threshold;
      default -> throw new IllegalArgumentException(operator);
    };
  }
}
