package dev.docket.sqlserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.jpa.Credentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A server in a container that ends with this process. */
final class DockerSqlServer {

  private static final String IMAGE = "mcr.microsoft.com/mssql/server:2022-CU16-ubuntu-22.04";

  /** The image is 1.6 GB. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Duration INTERVAL = Duration.ofMillis(500);

  private DockerSqlServer() {}

  /** Empty where Docker does not run. */
  static Optional<SqlServerAddress> start() {
    return docker("info").map(info -> started());
  }

  private static SqlServerAddress started() {
    String password = "Aa1-" + UUID.randomUUID();
    String container =
        docker(
                "run",
                "--detach",
                "--rm",
                "--publish=127.0.0.1::1433",
                "--env=ACCEPT_EULA=Y",
                "--env=MSSQL_SA_PASSWORD=" + password,
                IMAGE)
            .orElseThrow(() -> new IllegalStateException("Docker can't start " + IMAGE));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> docker("rm", "--force", container)));
    String port =
        docker("port", container, "1433").orElseThrow().replaceAll("(?s).*?:(\\d+).*", "$1");
    SqlServerAddress address =
        new SqlServerAddress(
            "jdbc:sqlserver://127.0.0.1:" + port + ";trustServerCertificate=true",
            new Credentials("sa", password));
    await(address);
    return address;
  }

  private static void await(SqlServerAddress address) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!answers(address)) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException(IMAGE + " does not answer");
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

  private static void pause() {
    try {
      Thread.sleep(INTERVAL.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** What Docker says; empty when it is not there or refuses, which it explains on the console. */
  private static Optional<String> docker(String... command) {
    try {
      Process process =
          new ProcessBuilder(Stream.concat(Stream.of("docker"), Arrays.stream(command)).toList())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
      return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
    } catch (IOException missing) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(stopped));
    }
  }
}
