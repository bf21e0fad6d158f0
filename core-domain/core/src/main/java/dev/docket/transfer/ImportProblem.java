package dev.docket.transfer;

import java.util.List;

/**
 * What is wrong with one line of a file.
 *
 * @param line counted as a text editor does: the header is line 1; a record over several lines has
 *     the number of its first
 * @param column the column's name in the header; {@code row} for the line as a whole
 * @param rule the broken rule's id
 * @param args the rule's arguments
 */
public record ImportProblem(long line, String column, String rule, List<String> args) {

  /** Takes a copy. */
  public ImportProblem {
    args = List.copyOf(args);
  }
}
