package dev.docket.deployment.terraform;

import dev.docket.deployment.Repository;
import dev.docket.deployment.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tool, tfstub, that stands in for the providers with their recorded schemas.
 *
 * @param folder the folder that it is in
 */
record RecordedSchemas(Path folder) implements Terraform {

  /** The property that names its folder; the environment may do so, too, in capitals. */
  static final String KEY = "docket.test.terraform.schemas";

  /** Where it is looked for besides: next to the checkout. */
  private static final Path BESIDE =
      Repository.root().resolveSibling("shared/tools/terraform-offline");

  static Optional<Terraform> told() {
    String variable = KEY.toUpperCase(Locale.ROOT).replace('.', '_');
    return Optional.ofNullable(System.getProperty(KEY))
        .or(() -> Optional.ofNullable(System.getenv(variable)))
        .map(folder -> new RecordedSchemas(Repository.root().resolve(folder)));
  }

  static Optional<Terraform> beside() {
    return Optional.of(BESIDE).filter(Files::isDirectory).map(RecordedSchemas::new);
  }

  @Override
  public Run check(Root root) {
    Root copy = Workplace.copy(root);
    return Run.of(
        copy.folder(),
        Map.of(),
        List.of(
            folder.resolve("tfstub").toString(),
            "check",
            copy.folder().toString(),
            "--root",
            copy.tree().toString(),
            "--test"));
  }

  @Override
  public Run test(Root copy, String name) {
    forgetProviders(copy);
    Run run = terraform(copy, INITIALIZE);
    return run.succeeded() ? terraform(copy, Terraform.toldAsJson(name)) : run;
  }

  /** The lock file, if there is one, is for the providers themselves. */
  private static void forgetProviders(Root copy) {
    try {
      Files.deleteIfExists(copy.folder().resolve(".terraform.lock.hcl"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Run terraform(Root copy, List<String> command) {
    Stream<String> tool = Stream.of(folder.resolve("tfstub").toString(), "exec", "--");
    return Run.of(copy.folder(), Map.of(), Stream.concat(tool, command.stream()).toList());
  }
}
