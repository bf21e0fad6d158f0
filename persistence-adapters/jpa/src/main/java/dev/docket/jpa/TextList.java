package dev.docket.jpa;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of texts in one column: each is followed by a line feed; a backslash escapes line feeds
 * and backslashes.
 */
final class TextList {

  private static final char END = '\n';
  private static final char ESCAPE = '\\';

  private TextList() {}

  static String write(List<String> texts) {
    StringBuilder written = new StringBuilder();
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == END || c == ESCAPE) {
          written.append(ESCAPE);
        }
        written.append(c);
      }
      written.append(END);
    }
    return written.toString();
  }

  static List<String> read(String written) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == END) {
        texts.add(text.toString());
        text.setLength(0);
      } else {
        text.append(c == ESCAPE ? written.charAt(++i) : c);
      }
    }
    return texts;
  }
}
