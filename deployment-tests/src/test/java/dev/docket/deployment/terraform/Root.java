package dev.docket.deployment.terraform;

import dev.docket.deployment.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder that Terraform is run in.
 *
 * @param tree the folder that holds it and the modules that it uses, perhaps itself
 */
record Root(Path tree, Path folder) {

  private static final Set<String> NO_ROOTS = Set.of("modules", "tests", ".terraform");

  /** All of the repository, in the order of their names. */
  static List<Root> all() {
    return trees().stream().flatMap(tree -> within(tree).stream()).toList();
  }

  /** The folder of each cloud. */
  static List<Path> trees() {
    return children(Repository.root())
        .filter(folder -> folder.getFileName().toString().startsWith("terraform-"))
        .toList();
  }

  private static List<Root> within(Path tree) {
    return Stream.concat(Stream.of(tree), folders(tree))
        .filter(Root::hasTerraform)
        .map(folder -> new Root(tree, folder))
        .toList();
  }

  private static Stream<Path> folders(Path folder) {
    return children(folder)
        .filter(child -> !NO_ROOTS.contains(child.getFileName().toString()))
        .flatMap(child -> Stream.concat(Stream.of(child), folders(child)));
  }

  private static Stream<Path> children(Path folder) {
    return list(folder).filter(Files::isDirectory);
  }

  private static boolean hasTerraform(Path folder) {
    return list(folder).anyMatch(file -> file.toString().endsWith(".tf"));
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public String toString() {
    return Repository.root().relativize(folder).toString();
  }
}
