package dev.docket.web.ui.transfer;

import dev.docket.transfer.ImportRun.State;
import dev.docket.web.ui.RuleTexts;
import java.util.List;

/**
 * One station of a file's way.
 *
 * @param label what people call it
 * @param isDone true when it is over
 * @param isCurrent true when the file is there now
 */
public record Stage(String label, boolean isDone, boolean isCurrent) {

  static List<Stage> until(State now) {
    Stage chosen = new Stage("Chosen", true, now == State.RECEIVING);
    return now == State.REFUSED
        ? List.of(chosen, new Stage(RuleTexts.label(now.name()), true, true))
        : List.of(
            chosen,
            of(State.CHECKING, State.CHECKED, now),
            of(State.IMPORTING, State.IMPORTED, now));
  }

  private static Stage of(State atWork, State over, State now) {
    return new Stage(
        RuleTexts.label((now == atWork ? atWork : over).name()),
        over.compareTo(now) <= 0,
        now == atWork || now == over);
  }
}
