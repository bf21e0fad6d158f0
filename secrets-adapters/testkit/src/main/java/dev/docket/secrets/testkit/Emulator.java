package dev.docket.secrets.testkit;

import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.GenericContainer;

/** A store that others made to be tested against, in a container. */
public final class Emulator {

  private Emulator() {}

  /** Starts it; where no container runs, or it can't be had, the test is skipped, and says so. */
  public static void start(GenericContainer<?> container) {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      skip("there is no Docker, so the emulator of a store of secrets can't run.");
    }
    try {
      container.start();
    } catch (ContainerFetchException absent) {
      skip("the emulator can't be had: " + absent.getMessage());
    }
  }

  private static void skip(String why) {
    System.out.println("SKIPPED: " + why);
    Assumptions.abort(why);
  }
}
