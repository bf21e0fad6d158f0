package dev.docket.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The server in a JVM of its own. It ends itself when its standard input ends: that is how it is
 * told to stop, and how it notices that the launcher is gone, however that came.
 */
final class ServerProcess {

  private static final int NEWER_OPTIONS_SINCE = 24;

  private final Process process;
  private volatile boolean stopping;

  private ServerProcess(Process process) {
    this.process = process;
  }

  static ServerProcess start(Path server, Options options, Path logs) throws Refusal {
    Path liberty = server.resolve("wlp");
    ProcessBuilder builder = new ProcessBuilder(command(liberty));
    builder.environment().putIfAbsent("OTEL_SERVICE_NAME", "docket");
    builder.environment().putAll(environment(server, options, logs));
    builder.directory(server.toFile());
    try {
      Files.createDirectories(logs);
      builder.redirectErrorStream(true).redirectOutput(logs.resolve("console.log").toFile());
      return new ServerProcess(builder.start());
    } catch (IOException e) {
      throw new Refusal("The server cannot be started: " + e.getMessage(), e);
    }
  }

  private static List<String> command(Path liberty) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "@" + liberty.resolve("lib/platform/java").resolve(javaOptions()),
        "-Xms64m",
        "-Xmx384m",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-Djava.awt.headless=true",
        "-jar",
        liberty.resolve("bin/tools/ws-server.jar").toString(),
        "docket");
  }

  /**
   * Liberty's own list of the packages that it needs opened, one for older and one for newer Java.
   */
  private static String javaOptions() {
    return Runtime.version().feature() < NEWER_OPTIONS_SINCE ? "java9.options" : "java24.options";
  }

  private static Map<String, String> environment(Path server, Options options, Path logs) {
    return Map.of(
        "DOCKET_HTTP_HOST", options.host(),
        "DOCKET_HTTP_PORT", Integer.toString(options.port()),
        "DOCKET_DATA_FOLDER", options.data().toString(),
        "DOCKET_STOP_AT_END_OF_INPUT", "true",
        "WLP_OUTPUT_DIR", server.resolve("output").toString(),
        "LOG_DIR", logs.toString(),
        "WLP_LOGGING_CONSOLE_LOGLEVEL", "OFF");
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits until the server has ended; false if nobody told it to. */
  boolean awaitStop() throws InterruptedException {
    process.waitFor();
    return stopping;
  }

  /** Lets the requests under way finish; after the given time it ends all the same. */
  void stop(Duration patience) {
    stopping = true;
    try {
      process.getOutputStream().close();
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
