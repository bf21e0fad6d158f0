package dev.docket.deployment.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.deployment.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Docket is told nothing in AWS by a name that it doesn't know: it would never say so. */
class SettingsTest {

  private static final Pattern KEY = Pattern.compile("(?m)^\\| `(docket\\.[a-z.-]+)` \\|");
  private static final Pattern VARIABLE = Pattern.compile("\\bDOCKET_[A-Z][A-Z_]*[A-Z]\\b");

  @Test
  void everyVariableIsOfAKeyOfTheReadme() throws IOException {
    assertThat(known()).hasSizeGreaterThan(20);
    assertThat(known()).containsAll(told());
  }

  @Test
  void theyAreFound() throws IOException {
    assertThat(told()).contains("DOCKET_HTTP_HOST", "DOCKET_SECRETS");
  }

  private static Set<String> known() throws IOException {
    return found(KEY, Repository.root().resolve("README.md"))
        .map(match -> match.group(1).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
        .collect(Collectors.toSet());
  }

  private static Set<String> told() throws IOException {
    Set<String> told = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Repository.root().resolve("terraform-aws"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".tf")).toList()) {
        found(VARIABLE, file).map(MatchResult::group).forEach(told::add);
      }
    }
    return told;
  }

  private static Stream<MatchResult> found(Pattern pattern, Path file) throws IOException {
    return pattern.matcher(Files.readString(file)).results();
  }
}
