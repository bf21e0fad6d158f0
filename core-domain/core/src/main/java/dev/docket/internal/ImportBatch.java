package dev.docket.internal;

import dev.docket.account.Actor;
import dev.docket.command.IdempotencyKey;
import dev.docket.order.CardNumber;
import dev.docket.order.OrderDraft;
import dev.docket.order.Orders;
import dev.docket.order.PlaceOrder;
import dev.docket.order.Placement;
import dev.docket.transfer.ImportProblem;
import dev.docket.transfer.OrderLine;
import dev.docket.validation.Violation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The lines of one pass over a file, placed, or checked, some at a time. */
final class ImportBatch {

  private static final int SIZE = 500;

  private final Orders orders;
  private final Actor by;
  private final boolean dryRun;
  private final Occurrences occurrences = new Occurrences();
  private final List<OrderLine> lines = new ArrayList<>(SIZE);

  ImportBatch(Orders orders, Actor by, boolean dryRun) {
    this.orders = orders;
    this.by = by;
    this.dryRun = dryRun;
  }

  /** What a batch came to. */
  record Outcome(int lines, int good, int alreadyThere, int bad, List<ImportProblem> problems) {}

  void add(OrderLine line) {
    lines.add(line);
  }

  boolean isFull() {
    return lines.size() >= SIZE;
  }

  /** Places or checks the lines and empties the batch. */
  Outcome settle() {
    Iterator<Placement> placements = placements().iterator();
    List<ImportProblem> problems = new ArrayList<>();
    int good = 0;
    int alreadyThere = 0;
    int bad = 0;
    for (OrderLine line : lines) {
      if (!line.problems().isEmpty()) {
        bad++;
        problems.addAll(line.problems());
        continue;
      }
      Placement placement = placements.next();
      if (placement instanceof Placement.Refused refused) {
        bad++;
        refused.violations().forEach(violation -> problems.add(problem(line, violation)));
      } else if (placement instanceof Placement.AlreadyThere) {
        alreadyThere++;
      } else {
        good++;
      }
    }
    Outcome outcome = new Outcome(lines.size(), good, alreadyThere, bad, problems);
    lines.clear();
    return outcome;
  }

  private List<Placement> placements() {
    List<PlaceOrder> commands =
        lines.stream().filter(line -> line.problems().isEmpty()).map(this::command).toList();
    return dryRun ? orders.checkAll(commands, by) : orders.placeAll(commands, by);
  }

  private PlaceOrder command(OrderLine line) {
    OrderDraft draft = line.draft();
    return new PlaceOrder(draft, draft.id().isBlank() ? key(draft) : null);
  }

  /**
   * A line without an id is known by what it says and how often that was said before, wherever it
   * stands. Of the card it is the last four digits, which are no secret.
   */
  private IdempotencyKey key(OrderDraft draft) {
    CardNumber card = draft.cardNumber().value();
    String lastFour = card == null ? "" : card.lastFour();
    String digest = DraftContent.digest(draft);
    long hash = Long.parseUnsignedLong(digest, 0, Long.BYTES * 2, 16) + lastFour.hashCode();
    return new IdempotencyKey("line-" + occurrences.next(hash) + "-" + lastFour + "-" + digest);
  }

  private static ImportProblem problem(OrderLine line, Violation violation) {
    String column = line.columns().getOrDefault(violation.path(), violation.path());
    return new ImportProblem(line.number(), column, violation.rule(), violation.args());
  }
}
