package dev.docket.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A packaged server that was started for the benchmarks, on a port and a data folder of its own.
 */
final class Server implements AutoCloseable {

  private static final Duration START_LIMIT = Duration.ofMinutes(3);

  private static final String NO_LIMIT = String.valueOf(Integer.MAX_VALUE);

  private static final Pattern FIRST_ADMIN = Pattern.compile("http://\\S+/first-admin\\?code=\\S+");

  private final Process launcher;
  private final URI address;
  private final Duration startTime;
  private final Path output;

  private Server(Process launcher, URI address, Duration startTime, Path output) {
    this.launcher = launcher;
    this.address = address;
    this.startTime = startTime;
    this.output = output;
  }

  /**
   * @param environment beside the benchmarks' own
   */
  static Server start(Path jar, Path data, Map<String, String> environment)
      throws IOException, InterruptedException {
    int port = freePort();
    URI address = URI.create("http://127.0.0.1:" + port + "/");
    Path output = data.resolveSibling("docket.out");
    long begin = System.nanoTime();
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString(),
                "--port",
                String.valueOf(port),
                "--data",
                data.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    command.environment().put("DOCKET_API_REQUESTS_PER_MINUTE", NO_LIMIT);
    command.environment().putAll(environment);
    Process launcher = command.start();
    awaitFirstPage(address, launcher);
    return new Server(launcher, address, Duration.ofNanos(System.nanoTime() - begin), output);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void awaitFirstPage(URI address, Process launcher) throws InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest page = HttpRequest.newBuilder(address.resolve("log-in")).build();
    long limit = System.nanoTime() + START_LIMIT.toNanos();
    while (launcher.isAlive() && System.nanoTime() < limit) {
      try {
        if (http.send(page, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // asked again below, until the limit
      }
      Thread.sleep(50);
    }
    launcher.destroy();
    throw new IllegalStateException(
        "the server did not start; see docket.out beside its data folder");
  }

  URI address() {
    return address;
  }

  /** Waits for the address that the first start prints for the first admin. */
  URI firstAdminLink() throws IOException, InterruptedException {
    Matcher link = FIRST_ADMIN.matcher(Files.readString(output));
    while (!link.find()) {
      Thread.sleep(50);
      link.reset(Files.readString(output));
    }
    return URI.create(link.group());
  }

  /** From the start of the JVM to the first page. */
  Duration startTime() {
    return startTime;
  }

  /** The processor time that the server has used so far, the launcher's included. */
  Duration cpu() {
    return processes()
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * Resident memory of the launcher and the server, in MB; 0 where the system does not tell it in
   * /proc.
   */
  long residentMegabytes() {
    return processes().mapToLong(Server::residentKilobytes).sum() / 1024;
  }

  private static long residentKilobytes(ProcessHandle process) {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException notTold) {
      return 0;
    }
  }

  private Stream<ProcessHandle> processes() {
    return Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants());
  }

  @Override
  public void close() {
    List<ProcessHandle> all = processes().toList();
    launcher.destroy();
    all.forEach(process -> process.onExit().join());
  }
}
