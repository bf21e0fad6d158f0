package dev.docket.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged form, started as a person would: {@code java -jar docket.jar}. */
public final class PackagedDocket implements AutoCloseable {

  private static final Path JAR = Path.of("target", "docket.jar");
  private static final long START_SECONDS = 120;
  private static final long STOP_SECONDS = 60;
  private static final Pattern FIRST_ADMIN =
      Pattern.compile("first admin, open http://[^/]+(/\\S*first-admin\\?code=\\S+)");
  private static final int NO_EXIT = -1;

  /** Compiles soon rather than well: most tests end before the better code pays. */
  private static final String QUICK_START =
      "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m";

  private final Path data;
  private final Process launcher;
  private final int port;
  private final Path output;

  private PackagedDocket(Path data, Process launcher, int port, Path output) {
    this.data = data;
    this.launcher = launcher;
    this.port = port;
    this.output = output;
  }

  /** Starts it without waiting for anything. */
  static PackagedDocket launch(Path data, int port) throws IOException {
    return launch(data, port, Map.of());
  }

  private static PackagedDocket launch(Path data, int port, Map<String, String> environment)
      throws IOException {
    Path output = Files.createTempFile("docket", ".out");
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "--port",
                Integer.toString(port),
                "--data",
                data.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    command.environment().putAll(environment);
    return new PackagedDocket(data, command.start(), port, output);
  }

  /** Starts it on a free port and waits until it says that it is ready. */
  public static PackagedDocket start(Path data) throws IOException, InterruptedException {
    return start(data, Map.of());
  }

  /** The same, with more in its environment. */
  public static PackagedDocket start(Path data, Map<String, String> environment)
      throws IOException, InterruptedException {
    PackagedDocket docket = startSoon(data, environment);
    docket.awaitReady();
    return docket;
  }

  /** Starts it on a free port as soon as can be, without waiting for anything. */
  static PackagedDocket startSoon(Path data, Map<String, String> environment) throws IOException {
    Map<String, String> quick = new HashMap<>(environment);
    quick.merge("JAVA_TOOL_OPTIONS", QUICK_START, (own, more) -> own + " " + more);
    UnpackedServers.lendTo(data);
    return launch(data, freePort(), quick);
  }

  /** A port that nobody listens at. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (!output().contains("Docket is ready")) {
      if (!launcher.isAlive() || System.nanoTime() > end) {
        close();
        throw new IllegalStateException("Docket did not start: " + output());
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  /** Where it listens, on this computer only. */
  public int port() {
    return port;
  }

  /** What a person at the console saw. */
  String output() throws IOException {
    return Files.readString(output);
  }

  /** The address, without the host, that the start printed for the first admin. */
  String firstAdminLink() throws IOException {
    Matcher link = FIRST_ADMIN.matcher(output());
    if (!link.find()) {
      throw new IllegalStateException("no link for the first admin in: " + output());
    }
    return link.group(1);
  }

  ProcessHandle launcher() {
    return launcher.toHandle();
  }

  /** The JVM that holds the server. */
  public ProcessHandle server() {
    List<ProcessHandle> children = launcher.children().toList();
    if (children.size() != 1) {
      throw new IllegalStateException("expected one child, not " + children);
    }
    return children.get(0);
  }

  /** Sends a signal as a shell does. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(launcher.pid())).start().waitFor();
  }

  /** The exit code, after waiting for it. */
  int exitCode() throws InterruptedException {
    return launcher.waitFor(STOP_SECONDS, TimeUnit.SECONDS) ? launcher.exitValue() : NO_EXIT;
  }

  @Override
  public void close() {
    launcher.destroy();
    launcher.onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
    try {
      UnpackedServers.takeFrom(data);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
