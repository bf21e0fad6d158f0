package dev.docket.web.ui;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.owasp.encoder.Encode;

/** Markup with blanks, such as {@code <td>{store}</td>}, that texts are filled in to. */
final class MarkupTemplate {

  /** Markup in even places, names of texts in odd ones. */
  private final List<String> parts = new ArrayList<>();

  /** Called at each request, and therefore no regular expression. */
  MarkupTemplate(String markup) {
    int begin = 0;
    char brace = '{';
    for (int end = markup.indexOf(brace); end >= 0; end = markup.indexOf(brace, begin)) {
      parts.add(markup.substring(begin, end));
      begin = end + 1;
      brace = brace == '{' ? '}' : '{';
    }
    parts.add(markup.substring(begin));
  }

  /**
   * Writes the markup, each text escaped for an element as well as for an attribute in quotes.
   *
   * @throws IllegalArgumentException when there is no text for a blank
   */
  void write(Map<String, String> texts, Writer out) throws IOException {
    out.write(parts.get(0));
    for (int i = 1; i < parts.size(); i += 2) {
      out.write(Encode.forHtml(text(texts, parts.get(i))));
      out.write(parts.get(i + 1));
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
