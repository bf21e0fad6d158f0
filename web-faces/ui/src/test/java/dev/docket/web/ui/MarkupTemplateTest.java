package dev.docket.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkupTemplateTest {

  private static String filled(String markup, Map<String, String> texts) throws IOException {
    StringWriter out = new StringWriter();
    new MarkupTemplate(markup).write(texts, out);
    return out.toString();
  }

  @Test
  void textsTakeThePlaceOfNames() throws IOException {
    assertThat(filled("<td title=\"{id}\">{store}{id}</td>", Map.of("id", "7", "store", "A")))
        .isEqualTo("<td title=\"7\">A7</td>");
    assertThat(filled("<td></td>", Map.of())).isEqualTo("<td></td>");
  }

  @Test
  void noTextGetsOutOfItsPlace() throws IOException {
    assertThat(filled("<td title=\"{id}\">{id}</td>", Map.of("id", "\"'><b>&{id}")))
        .isEqualTo(
            "<td title=\"&#34;&#39;&gt;&lt;b&gt;&amp;{id}\">&#34;&#39;&gt;&lt;b&gt;&amp;{id}</td>");
  }

  @Test
  void aNameThatNobodyKnowsIsRefused() {
    assertThatThrownBy(() -> filled("<td>{size}</td>", Map.of("id", "7")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{size}");
    assertThatThrownBy(() -> filled("<td>{id</td>", Map.of("id", "7")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
