package dev.docket.web.ui;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.regex.Pattern;
import org.owasp.encoder.Encode;

/** Markup with blanks, such as {@code <td>{store}</td>}, that texts are filled in to. */
final class MarkupTemplate {

  private static final Pattern BRACE = Pattern.compile("[{}]");

  /** Markup in even places, names of texts in odd ones. */
  private final String[] parts;

  private MarkupTemplate(String[] parts) {
    this.parts = parts;
  }

  static MarkupTemplate of(String markup) {
    return new MarkupTemplate(BRACE.split(markup, -1));
  }

  /**
   * Writes the markup, each text escaped for an element as well as for an attribute in quotes.
   *
   * @throws IllegalArgumentException when there is no text for a blank
   */
  void write(Map<String, String> texts, Writer out) throws IOException {
    out.write(parts[0]);
    for (int i = 1; i < parts.length; i += 2) {
      Encode.forHtml(out, text(texts, parts[i]));
      out.write(parts[i + 1]);
    }
  }

  private static String text(Map<String, String> texts, String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new IllegalArgumentException("there is no text for {" + name + "}");
    }
    return text;
  }
}
