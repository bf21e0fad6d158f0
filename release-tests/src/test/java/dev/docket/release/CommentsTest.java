package dev.docket.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever embeds the core finds a comment at everything that they can use. */
class CommentsTest {

  private static final Path CORE =
      Checkout.tested().folder().resolve("core-domain/core/src/main/java");

  @Test
  void everythingPublicInTheCoreHasAComment() throws IOException {
    try (Stream<Path> sources = Files.walk(CORE)) {
      List<Path> open =
          sources
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !CORE.relativize(file).startsWith("dev/docket/internal"))
              .toList();
      assertThat(Comments.missing(open)).isEmpty();
    }
  }

  @Test
  void findsWhatHasNone(@TempDir Path folder) throws IOException {
    Path source = folder.resolve("Bare.java");
    Files.writeString(
        source,
        """
        /** A comment. */
        public class Bare {
          public static final int FIELD = 1;
          protected void method() {}
          /** A comment. */ public record Part(int component) {}
          public enum Choice { ONE }
          /** A comment. */ public interface Port { int ask(); }

          private int hidden;
          void hidden() {}
          @Override public String toString() { return ""; }
        }
        """);
    assertThat(Comments.missing(List.of(source)))
        .containsExactlyInAnyOrder(
            "Bare.java: FIELD",
            "Bare.java: method",
            "Bare.java: component",
            "Bare.java: Choice",
            "Bare.java: ONE",
            "Bare.java: ask");
  }
}
