package dev.docket.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Programs from the system's packages: for root on Debian and its kin, as in a bare container. */
public final class SystemPackages {

  private static final Path APT = Path.of("/usr/bin/apt-get");

  private SystemPackages() {}

  /** True when the packages were installed; false where that takes another user or system. */
  public static boolean install(String... packages) {
    if (!isRoot() || !Files.isExecutable(APT)) {
      return false;
    }
    run(List.of(APT.toString(), "update", "-q"));
    run(
        Stream.concat(
                Stream.of(APT.toString(), "install", "-q", "-y", "--no-install-recommends"),
                Arrays.stream(packages))
            .toList());
    return true;
  }

  /** Whether that is who runs this. */
  public static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static void run(List<String> command) {
    try {
      int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while installing packages", interrupted);
    }
  }
}
