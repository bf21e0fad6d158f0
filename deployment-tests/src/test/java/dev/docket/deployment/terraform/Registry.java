package dev.docket.deployment.terraform;

import dev.docket.deployment.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The providers themselves, from the registry or a mirror that the user has configured. */
final class Registry implements Terraform {

  private static final Path CACHE =
      Path.of(System.getProperty("user.home"), ".cache", "docket-tests", "terraform");

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "CHECKPOINT_DISABLE", "1",
          "TF_IN_AUTOMATION", "1",
          "TF_PLUGIN_CACHE_DIR", CACHE.toString(),
          "TF_REGISTRY_CLIENT_TIMEOUT", "5",
          "TF_REGISTRY_DISCOVERY_RETRY", "0");

  /** Terraform's cache of providers is written by one at a time. */
  private final Lock cache = new ReentrantLock();

  @Override
  public Run check(Root root) {
    Root copy = Workplace.copy(root);
    Run run = initialize(copy);
    for (String step : List.of("validate", "test")) {
      run = run.succeeded() ? terraform(copy, List.of("terraform", step, "-no-color")) : run;
    }
    return run;
  }

  @Override
  public Run test(Root copy, String name) {
    Run run = initialize(copy);
    return run.succeeded() ? terraform(copy, Terraform.toldAsJson(name)) : run;
  }

  private Run initialize(Root root) {
    cache.lock();
    try {
      Files.createDirectories(CACHE);
      return terraform(root, INITIALIZE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      cache.unlock();
    }
  }

  private static Run terraform(Root root, List<String> command) {
    return Run.of(root.folder(), ENVIRONMENT, command);
  }
}
