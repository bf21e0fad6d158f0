package dev.docket.todo;

import dev.docket.validation.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The rules of what a to-do may say. All of them are evaluated. */
public final class TodoRules {

  /** The longest description, in Unicode code points. */
  public static final int MAX_LENGTH = 200;

  /** The first day by which something can be due. */
  public static final LocalDate FIRST_DAY = LocalDate.EPOCH;

  /** The last day by which something can be due. */
  public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** The rules of a draft. */
  public static final List<Rule<TodoDraft>> ALL =
      List.of(
          Rule.of("description.required", "description", draft -> draft.description().isBlank()),
          Rule.of(
              "description.length",
              "description",
              draft -> codePoints(draft.description().text()) > MAX_LENGTH,
              MAX_LENGTH),
          Rule.of(
              "description.characters",
              "description",
              draft -> draft.description().text().codePoints().anyMatch(TodoRules::isUnprintable)),
          Rule.of("due.format", "due", draft -> draft.due().isUnreadable()),
          Rule.of(
              "due.range",
              "due",
              draft -> draft.due().value() != null && !isInRange(draft.due().required()),
              FIRST_DAY,
              LAST_DAY));

  /** The ids of the rules that an application may switch off or make less strict: none. */
  public static final Set<String> FREE = Set.of();

  private TodoRules() {}

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Control characters, and halves of surrogate pairs: no database and no page can keep them. */
  private static boolean isUnprintable(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.SURROGATE;
  }

  private static boolean isInRange(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }
}
