package dev.docket.deployment.terraform;

import dev.docket.deployment.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where copies of what is checked are made, so that Terraform writes nothing beside the files
 * themselves.
 */
final class Workplace {

  private static final Path PLACE = Repository.root().resolve("deployment-tests/target/terraform");

  /** What an operator's Terraform leaves behind, and what is the state of the operator's own. */
  private static final Pattern LEFT_BEHIND =
      Pattern.compile("(^|.*/)(\\.terraform(/.*)?|[^/]*\\.tfstate[^/]*|[^/]*_override\\.tf)");

  private Workplace() {}

  /** An empty folder. */
  static Path folder() {
    try {
      Files.createDirectories(PLACE);
      return Files.createTempDirectory(PLACE, "check");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The root in a copy of its tree. */
  static Root copy(Root root) {
    Path copied = folder();
    try (Stream<Path> files = Files.walk(root.tree())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copy(file, root.tree(), copied);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return new Root(copied, copied.resolve(root.tree().relativize(root.folder()).toString()));
  }

  private static void copy(Path file, Path from, Path to) throws IOException {
    String name = from.relativize(file).toString();
    if (!LEFT_BEHIND.matcher(name).matches()) {
      Path target = to.resolve(name);
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }
}
