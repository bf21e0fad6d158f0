package dev.docket.jpa.testkit.sqlserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.jpa.Credentials;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/** A server in a container that ends with this process. */
final class DockerSqlServer {

  private static final String IMAGE = "mcr.microsoft.com/mssql/server:2022-CU16-ubuntu-22.04";

  /** The image is 1.6 GB. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Duration INTERVAL = Duration.ofMillis(500);

  private DockerSqlServer() {}

  static SqlServerAddress start() throws SqlServerNotStartedException {
    docker("info");
    String password = "Aa1-" + UUID.randomUUID();
    String container =
        docker(
            "run",
            "--detach",
            "--rm",
            "--publish=127.0.0.1::1433",
            "--env=ACCEPT_EULA=Y",
            "--env=MSSQL_SA_PASSWORD=" + password,
            IMAGE);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(container)));
    String port = docker("port", container, "1433").replaceAll("(?s).*?:(\\d+).*", "$1");
    SqlServerAddress address =
        new SqlServerAddress(
            "jdbc:sqlserver://127.0.0.1:" + port + ";trustServerCertificate=true",
            new Credentials("sa", password));
    await(address, container);
    return address;
  }

  private static void remove(String container) {
    try {
      docker("rm", "--force", container);
    } catch (SqlServerNotStartedException left) {
      System.err.println("The container " + container + " is left: " + left.getMessage());
    }
  }

  private static void await(SqlServerAddress address, String container)
      throws SqlServerNotStartedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!answers(address)) {
      // Refuses when the container has ended.
      docker("top", container);
      if (Instant.now().isAfter(end)) {
        throw new SqlServerNotStartedException(IMAGE + " does not answer");
      }
      pause();
    }
  }

  private static boolean answers(SqlServerAddress address) {
    try (Connection connection = address.connect()) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private static void pause() throws SqlServerNotStartedException {
    try {
      Thread.sleep(INTERVAL.toMillis());
    } catch (InterruptedException stopped) {
      throw interrupted();
    }
  }

  private static SqlServerNotStartedException interrupted() {
    Thread.currentThread().interrupt();
    return new SqlServerNotStartedException("interrupted");
  }

  /** What Docker says. */
  private static String docker(String... command) throws SqlServerNotStartedException {
    try {
      Process process =
          new ProcessBuilder(Stream.concat(Stream.of("docker"), Arrays.stream(command)).toList())
              .start();
      String errors = text(process.getErrorStream());
      String said = text(process.getInputStream());
      if (process.waitFor() != 0) {
        throw new SqlServerNotStartedException("docker " + command[0] + " failed: " + errors);
      }
      return said;
    } catch (IOException missing) {
      throw new SqlServerNotStartedException(missing.toString());
    } catch (InterruptedException stopped) {
      throw interrupted();
    }
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), UTF_8).strip();
  }
}
