package dev.docket.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Docket on one data folder, killed and started again while others use it. */
final class MortalDocket implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 180;

  private final Path data;
  private final Map<String, String> environment;
  private volatile CompletableFuture<Life> current = new CompletableFuture<>();

  MortalDocket(Path data, Map<String, String> environment) {
    this.data = data;
    this.environment = environment;
  }

  /** From one start to the kill that ends it. */
  static final class Life {

    private final PackagedDocket docket;
    private volatile boolean over;

    private Life(PackagedDocket docket) {
      this.docket = docket;
    }

    int port() {
      return docket.port();
    }

    PackagedDocket docket() {
      return docket;
    }

    /** True from just before the kill. */
    boolean isOver() {
      return over;
    }
  }

  void start() throws IOException, InterruptedException {
    current.complete(new Life(PackagedDocket.start(data, environment)));
  }

  /** The current life; while there is none, waits for the next. */
  Life life() throws InterruptedException, ExecutionException, TimeoutException {
    return current.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Kills the server; the launcher notices and ends. */
  void killServer() throws Exception {
    PackagedDocket docket = end();
    docket.server().destroyForcibly();
    awaitEnd(docket.launcher());
  }

  /** Kills the launcher; the server notices and ends. */
  void killLauncher() throws Exception {
    PackagedDocket docket = end();
    ProcessHandle server = docket.server();
    docket.launcher().destroyForcibly();
    awaitEnd(server);
  }

  private PackagedDocket end() throws Exception {
    Life ending = life();
    current = new CompletableFuture<>();
    ending.over = true;
    return ending.docket;
  }

  private static void awaitEnd(ProcessHandle process) throws Exception {
    process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    if (current.isDone()) {
      current.join().docket.close();
    }
  }
}
