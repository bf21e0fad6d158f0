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

  /**
   * True when the packages are installed now; false where that takes another user or system, or
   * where it failed, as the console then says.
   */
  public static boolean install(String... packages) {
    return isRoot()
        && Files.isExecutable(APT)
        && apt(Stream.of("update", "-q"))
        && apt(
            Stream.concat(
                Stream.of("install", "-q", "-y", "--no-install-recommends"),
                Arrays.stream(packages)));
  }

  /** Whether that is who runs this. */
  public static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static boolean apt(Stream<String> arguments) {
    List<String> command = Stream.concat(Stream.of(APT.toString()), arguments).toList();
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while installing packages", interrupted);
    }
  }
}
