package dev.docket.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives each process of the tests a server of its own to deploy to: its name and its port are
 * properties that {@code arquillian.xml} names.
 */
public final class WiringServer implements LauncherSessionListener {

  private static final String NAME = "wiring.server";
  private static final String SETTINGS = "server.xml";

  /** For the service loader. */
  public WiringServer() {}

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    System.setProperty(NAME, "wiring-" + ProcessHandle.current().pid());
    try {
      System.setProperty("wiring.port", String.valueOf(PackagedDocket.freePort()));
      Files.createDirectories(path());
      Files.copy(
          servers().resolve("wiring").resolve(SETTINGS),
          path(SETTINGS),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A file or folder within the server's own. */
  static Path path(String... names) {
    return servers().resolve(System.getProperty(NAME)).resolve(Path.of("", names));
  }

  /** Whoever looks for tests, as Maven does, may be in another folder. */
  private static Path servers() {
    try {
      return Path.of(WiringServer.class.getResource("/liberty/servers").toURI());
    } catch (URISyntaxException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
