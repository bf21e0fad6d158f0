package dev.docket.deployment.terraform;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a metric is told to be, period by period. */
final class Series {

  private Series() {}

  /** From "3 x 2, ~ x 1": twice 3, and then nothing. */
  static List<@Nullable Double> values(String series) {
    List<@Nullable Double> values = new ArrayList<>();
    for (String part : series.split(", ", -1)) {
      String[] valueAndTimes = part.split(" x ", -1);
      for (int i = 0; i < Integer.parseInt(valueAndTimes[1]); i++) {
        values.add(valueAndTimes[0].equals("~") ? null : Double.valueOf(valueAndTimes[0]));
      }
    }
    return values;
  }
}
