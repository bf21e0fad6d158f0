package dev.docket.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The content security policy forbids what stands inline, and a view that is not stateless would
 * need a session.
 */
class PagesTest {

  private static final Path ROOT = Path.of("src/main/resources/META-INF");
  private static final Pattern INLINE =
      Pattern.compile(
          "\\son[a-z]+=\"|\\sstyle=\"|<style|<script(?![^>]*\\ssrc=)|javascript:|commandLink|f:ajax");

  private static final Pattern FILLED =
      Pattern.compile("<d:filled[^>]*>(.*?)</d:filled>", Pattern.DOTALL);
  private static final Pattern CONDITION = Pattern.compile("<c:(?:if|when) test=\"[^\"]*\">");

  @Test
  void nothingStandsInline() throws IOException {
    assertThat(pages())
        .isNotEmpty()
        .allSatisfy(page -> assertThat(read(page)).doesNotContainPattern(INLINE));
  }

  @Test
  void whatStandsInlineWouldBeFound() {
    assertThat(
            List.of(
                "<p style=\"x\">",
                "<a onclick=\"x\">",
                "<script>x</script>",
                "<a href=\"javascript:x\">"))
        .allSatisfy(planted -> assertThat(planted).containsPattern(INLINE));
  }

  /** What an expression writes in there could have braces of its own. */
  @Test
  void onlyMarkupIsFilledWithTexts() throws IOException {
    assertThat(pages().stream().flatMap(page -> filled(read(page))))
        .isNotEmpty()
        .allSatisfy(body -> assertThat(body).doesNotContain("#{"));
    assertThat(filled("<d:filled with=\"#{rows}\"><td>#{row}</td></d:filled>"))
        .containsExactly("<td>#{row}</td>");
  }

  private static Stream<String> filled(String page) {
    return FILLED
        .matcher(page)
        .results()
        .map(body -> CONDITION.matcher(body.group(1)).replaceAll(""));
  }

  @Test
  void everyViewIsStateless() throws IOException {
    try (Stream<Path> views = Files.list(ROOT.resolve("resources"))) {
      assertThat(views.filter(path -> path.toString().endsWith(".xhtml")))
          .isNotEmpty()
          .allSatisfy(view -> assertThat(read(view)).startsWith("<f:view transient=\"true\""));
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(path -> path.toString().endsWith(".xhtml")).toList();
    }
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
