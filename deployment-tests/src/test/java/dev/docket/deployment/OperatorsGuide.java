package dev.docket.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What docs/operations.md tells operators. */
public final class OperatorsGuide {

  private static final String HEADER = "| Azure | AWS | What to do |";

  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  private OperatorsGuide() {}

  /** The names, in the column of a cloud, of the alerts that it says what to do at. */
  public static Set<String> alertsOf(String cloud) throws IOException {
    int column = List.of(HEADER.split(" ?\\| ?", -1)).indexOf(cloud);
    return Files.readString(Repository.root().resolve("docs/operations.md"))
        .lines()
        .dropWhile(line -> !line.equals(HEADER))
        .takeWhile(line -> line.startsWith("|"))
        .flatMap(row -> NAME.matcher(row.split("\\|", -1)[column]).results())
        .map(name -> name.group(1))
        .collect(Collectors.toSet());
  }
}
