package dev.docket.csv;

/**
 * Keeps a spreadsheet from taking a cell for a formula (OWASP, "CSV Injection"): an apostrophe
 * before a first character that could begin one. Reading drops it again.
 */
final class Formulas {

  private static final String BEGINNINGS = "=+-@\t\r\n";
  private static final char APOSTROPHE = '\'';

  private Formulas() {}

  static String armed(String cell) {
    return begins(cell, 0) ? APOSTROPHE + cell : cell;
  }

  static String disarmed(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && begins(cell, 1)
        ? cell.substring(1)
        : cell;
  }

  private static boolean begins(String cell, int at) {
    return cell.length() > at && BEGINNINGS.indexOf(cell.charAt(at)) >= 0;
  }
}
