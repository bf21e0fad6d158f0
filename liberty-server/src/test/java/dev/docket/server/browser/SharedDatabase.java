package dev.docket.server.browser;

import dev.docket.server.PackagedDocket;
import dev.docket.server.Service;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The database as a server of its own, for several servers of Docket. */
final class SharedDatabase implements AutoCloseable {

  private final Service server;

  private SharedDatabase(Service server) {
    this.server = server;
  }

  static SharedDatabase start(Path folder) throws IOException, InterruptedException {
    int port = PackagedDocket.freePort();
    return new SharedDatabase(
        Service.start(
            port,
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dh2.bindAddress=127.0.0.1",
                "-cp",
                jar().toString(),
                "org.h2.tools.Server",
                "-tcp",
                "-tcpPort",
                Integer.toString(port),
                "-ifNotExists",
                "-baseDir",
                folder.toString())));
  }

  /** The driver's own archive holds the server as well. */
  private static Path jar() {
    try {
      return Path.of(
          Class.forName("org.h2.Driver")
              .getProtectionDomain()
              .getCodeSource()
              .getLocation()
              .toURI());
    } catch (ClassNotFoundException | URISyntaxException missing) {
      throw new IllegalStateException("H2 is not on the class path", missing);
    }
  }

  String url() {
    return "jdbc:h2:tcp://127.0.0.1:" + server.port() + "/./shared;LOCK_TIMEOUT=5000";
  }

  @Override
  public void close() {
    server.close();
  }
}
