package dev.docket.jpa;

import dev.docket.order.OrderField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The sort key next to another, so that a range can begin there with its end included. H2 begins a
 * range that excludes its end at the end all the same, and then reads every row that is equal to
 * it: a fifth of all orders may be.
 */
final class Neighbour {

  /** Lower than any character of a code. */
  private static final char LOWEST = '!';

  /** Higher than any character of a code. */
  private static final char HIGHEST = '~';

  private static final int LAST_FOUR = 10_000;

  /** The first one that all databases have. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

  private Neighbour() {}

  /** The greatest key below, or the least one above; empty when there is none. */
  static Optional<Object> of(String column, Comparable<?> key, boolean below) {
    int step = below ? -1 : 1;
    if (key instanceof Integer number) {
      return Optional.of(number + step);
    }
    if (key instanceof LocalDate date) {
      return date.equals(below ? FIRST_DAY : OrderField.NO_DATE)
          ? Optional.empty()
          : Optional.of(date.plusDays(step));
    }
    if (key instanceof UUID id) {
      return uuid(id, step);
    }
    String text = (String) key;
    return column.equals("card_last_four")
        ? lastFour(Integer.parseInt(text) + step)
        : Optional.of(code(text, below));
  }

  private static Optional<Object> lastFour(int number) {
    return number < 0 || number >= LAST_FOUR
        ? Optional.empty()
        : Optional.of("%04d".formatted(number));
  }

  private static Optional<Object> uuid(UUID id, int step) {
    long low = id.getLeastSignificantBits() + step;
    boolean carried = step > 0 ? low == 0 : low == -1;
    long high = id.getMostSignificantBits() + (carried ? step : 0);
    boolean wrapped = carried && (step > 0 ? high == 0 : high == -1);
    return wrapped ? Optional.empty() : Optional.of(new UUID(high, low));
  }

  private static String code(String code, boolean below) {
    if (!below) {
      return code + LOWEST;
    }
    int last = code.length() - 1;
    return code.substring(0, last) + (char) (code.charAt(last) - 1) + HIGHEST;
  }
}
