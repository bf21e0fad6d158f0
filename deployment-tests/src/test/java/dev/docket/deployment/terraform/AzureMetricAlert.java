package dev.docket.deployment.terraform;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * An alert that the last so many minutes raise together, as Azure Monitor evaluates a static
 * threshold; a minute that nothing is told of is null and counts for nothing. What it does where
 * nothing is told of any is not modelled.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-metric-overview">Understand
 *     how metric alerts work in Azure Monitor</a>
 */
record AzureMetricAlert(String aggregation, String operator, double threshold, int minutes) {

  static AzureMetricAlert of(Map<String, Object> alert) {
    return new AzureMetricAlert(
        (String) alert.get("aggregation"),
        (String) alert.get("operator"),
        ((Number) alert.get("threshold")).doubleValue(),
        (int) alert.get("minutes"));
  }

  boolean firesAfter(List<@Nullable Double> values) {
    if (values.size() < minutes) {
      throw new IllegalArgumentException("needs " + minutes + " minutes, not " + values.size());
    }
    double value = aggregated(values.subList(values.size() - minutes, values.size()));
    return switch (operator) {
      case "GreaterThan" -> value > threshold;
      case "LessThan" -> value < threshold;
      default -> throw new IllegalArgumentException(operator);
    };
  }

  private double aggregated(List<@Nullable Double> window) {
    DoubleStream told = window.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue);
    return switch (aggregation) {
      case "Average" -> told.average().orElseThrow();
      case "Maximum" -> told.max().orElseThrow();
      default -> throw new IllegalArgumentException(aggregation);
    };
  }
}
