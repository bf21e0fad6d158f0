package dev.docket.validation;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field as somebody entered it: blank, unreadable, or read. Keeping the three apart lets all
 * rules be evaluated at once, whatever was entered in the other fields.
 *
 * @param <T> the field's type
 * @param text what was entered, without blanks around it; empty when nothing was
 * @param value what it means; null when blank or unreadable
 */
public record Entered<T>(String text, @Nullable T value) {

  /** Nothing was entered. */
  public static <T> Entered<T> blank() {
    return new Entered<>("", null);
  }

  /** A value that needs no reading. */
  public static <T> Entered<T> of(T value) {
    return new Entered<>(value.toString(), value);
  }

  /**
   * @param text what was entered, null for nothing
   * @param reader reads a text that is not blank; throws IllegalArgumentException or
   *     DateTimeException when it can't
   */
  public static <T> Entered<T> read(@Nullable String text, Function<String, T> reader) {
    String stripped = text == null ? "" : text.strip();
    if (stripped.isEmpty()) {
      return blank();
    }
    try {
      return new Entered<>(stripped, reader.apply(stripped));
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      return new Entered<>(stripped, null);
    }
  }

  /** True when nothing was entered. */
  public boolean isBlank() {
    return text.isEmpty();
  }

  /** True when something was entered that has no meaning. */
  public boolean isUnreadable() {
    return !text.isEmpty() && value == null;
  }

  /** The value, of a field that the rules have found to be there. */
  public T required() {
    if (value == null) {
      throw new IllegalStateException("the rules have not been evaluated");
    }
    return value;
  }

  /** Whether something was entered, never what: it may be a card number. */
  @Override
  public String toString() {
    return isBlank() ? "blank" : isUnreadable() ? "unreadable" : "entered";
  }
}
