package dev.docket.jpa.testkit.mysql;

import dev.docket.jpa.Credentials;
import dev.docket.jpa.testkit.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Starts a server that ends with this process. */
final class StartedMySql {

  private static final String SCRIPT = "mysql-server.sh";

  /** Some are fetched first. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final Duration INTERVAL = Duration.ofMillis(100);

  /** The servers end when nobody can reach their standard input any more. */
  private static final List<Process> RUNNING = new ArrayList<>();

  private final Path folder;
  private final int port;
  private final Credentials credentials = new Credentials("docket", UUID.randomUUID().toString());

  private StartedMySql(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  static MySqlServer by(String way) throws MySqlNotStartedException {
    try {
      return new StartedMySql(Folders.make(), freePort()).start(way);
    } catch (IOException failed) {
      throw new MySqlNotStartedException(failed.toString());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new MySqlNotStartedException("interrupted");
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private MySqlServer start(String way)
      throws IOException, InterruptedException, MySqlNotStartedException {
    String trust = TlsFiles.in(Files.createDirectory(folder.resolve("tls"))).asDriverProperties();
    Files.writeString(folder.resolve("start.sql"), startSql());
    Process process = run(way);
    MySqlServer server =
        new MySqlServer(
            new MySqlAddress("jdbc:mysql://localhost:" + port + "/", "?" + trust, credentials),
            way.equals("packages") ? Optional.of(new MySqlProcess(folder)) : Optional.empty());
    await(server, process);
    return server;
  }

  private String startSql() {
    return "CREATE USER IF NOT EXISTS '%1$s'@'%%' IDENTIFIED BY '%2$s';\nGRANT ALL ON *.* TO '%1$s'@'%%' WITH GRANT OPTION;\n"
        .formatted(credentials.user(), credentials.password());
  }

  private Process run(String way) throws IOException {
    Path script = folder.resolve(SCRIPT);
    try (InputStream source = StartedMySql.class.getResourceAsStream(SCRIPT)) {
      Files.copy(Objects.requireNonNull(source), script, StandardCopyOption.REPLACE_EXISTING);
    }
    ProcessBuilder builder =
        new ProcessBuilder("sh", script.toString(), way, folder.toString(), Integer.toString(port))
            .redirectErrorStream(true)
            .redirectOutput(log().toFile());
    builder.environment().put("MYSQL_ROOT_PASSWORD", credentials.password());
    Process process = builder.start();
    RUNNING.add(process);
    return process;
  }

  private Path log() {
    return folder.resolve("log");
  }

  private void await(MySqlServer server, Process process)
      throws IOException, InterruptedException, MySqlNotStartedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!answers(server)) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        process.destroy();
        String reason = lastLine();
        Folders.delete(folder);
        throw new MySqlNotStartedException(reason);
      }
      Thread.sleep(INTERVAL.toMillis());
    }
  }

  private static boolean answers(MySqlServer server) {
    try (Connection connection = server.connect()) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private String lastLine() throws IOException {
    List<String> lines = Files.readAllLines(log());
    return lines.isEmpty() ? "no reason was given" : lines.get(lines.size() - 1);
  }
}
