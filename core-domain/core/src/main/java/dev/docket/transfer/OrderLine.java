package dev.docket.transfer;

import dev.docket.order.OrderDraft;
import java.util.List;
import java.util.Map;

/**
 * One line of a file of orders.
 *
 * @param number counted as {@link ImportProblem#line()} is
 * @param draft what the line says; all blank when it could not be taken apart
 * @param columns the column's name for each path of the draft
 * @param problems why it could not be taken apart; empty when it could
 */
public record OrderLine(
    long number, OrderDraft draft, Map<String, String> columns, List<ImportProblem> problems) {

  /** Takes a copy of the problems. */
  public OrderLine {
    problems = List.copyOf(problems);
  }
}
