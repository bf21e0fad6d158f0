package dev.docket.csv;

import dev.docket.order.OrderDraft;
import dev.docket.transfer.ImportProblem;
import dev.docket.transfer.OrderLine;
import dev.docket.validation.RuleViolationException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which column is where in a file. */
final class Header {

  private static final OrderDraft BLANK = OrderDraft.builder().build();
  private static final String ROW = "row";

  private final List<Column> columns;

  private Header(List<Column> columns) {
    this.columns = columns;
  }

  /**
   * @throws RuleViolationException when columns are unknown, repeated or missing
   */
  static Header of(List<String> names) {
    List<Column> columns = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    names.forEach(
        name -> Column.of(name).ifPresentOrElse(columns::add, () -> unknown.add(name.strip())));
    List<String> missing =
        Column.requiredOnes()
            .filter(column -> !columns.contains(column))
            .map(Column::header)
            .toList();
    if (columns.isEmpty() && !isRow(names)) {
      throw refused("file.not-csv", List.of());
    }
    refuseAny("file.columns.missing", missing);
    refuseAny("file.columns.unknown", unknown);
    refuseAny("file.columns.repeated", repeated(columns));
    return new Header(columns);
  }

  /** True for what a spreadsheet writes, and hardly for a text or a document of another kind. */
  private static boolean isRow(List<String> names) {
    return names.size() > 1 && names.stream().noneMatch(String::isBlank);
  }

  private static List<String> repeated(List<Column> columns) {
    Set<Column> seen = new HashSet<>();
    return columns.stream()
        .filter(column -> !seen.add(column))
        .distinct()
        .map(Column::header)
        .toList();
  }

  private static void refuseAny(String rule, List<String> names) {
    if (!names.isEmpty()) {
      throw refused(rule, List.of(shortened(String.join(", ", names))));
    }
  }

  private static String shortened(String names) {
    int most = 200;
    return names.length() <= most ? names : names.substring(0, most) + "\u2026";
  }

  private static RuleViolationException refused(String rule, List<String> args) {
    return RuleViolationException.of(rule, "file", args.toArray());
  }

  /** What a record says. */
  OrderLine line(long number, List<String> fields) {
    if (fields.size() != columns.size()) {
      ImportProblem problem =
          new ImportProblem(
              number,
              ROW,
              "row.columns",
              List.of(String.valueOf(columns.size()), String.valueOf(fields.size())));
      return new OrderLine(number, BLANK, Column.NAMES, List.of(problem));
    }
    OrderDraft.Builder draft = OrderDraft.builder();
    for (int i = 0; i < fields.size(); i++) {
      columns.get(i).set(draft, Formulas.disarmed(fields.get(i)));
    }
    return new OrderLine(number, draft.build(), Column.NAMES, List.of());
  }
}
