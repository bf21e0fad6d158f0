package dev.docket.todo;

import dev.docket.validation.Entered;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A to-do as somebody entered it, good or bad, before any rule was evaluated.
 *
 * @param description what is to be done, without blanks around it
 * @param due the day by which it is to be done, blank for none
 */
public record TodoDraft(Entered<String> description, Entered<LocalDate> due) {

  /**
   * @param description what is to be done, null for nothing
   * @param due an ISO 8601 date, null or blank for none
   */
  public static TodoDraft of(@Nullable String description, @Nullable String due) {
    return new TodoDraft(
        Entered.read(description, text -> text), Entered.read(due, LocalDate::parse));
  }
}
