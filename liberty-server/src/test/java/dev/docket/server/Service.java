package dev.docket.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that listens at a port of this computer. */
public final class Service implements AutoCloseable {

  private static final long START_SECONDS = 20;
  private static final long STOP_SECONDS = 10;

  private final Process process;
  private final int port;
  private final Path output;

  private Service(Process process, int port, Path output) {
    this.process = process;
    this.port = port;
    this.output = output;
  }

  /** Starts it and waits until it listens. */
  public static Service start(int port, List<String> command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("docket-service", ".out");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    Service service = new Service(process, port, output);
    service.awaitStart();
    return service;
  }

  private void awaitStart() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (!listens()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        close();
        throw new IllegalStateException("did not start: " + Files.readString(output));
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private boolean listens() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Where it listens. */
  public int port() {
    return port;
  }

  /** Sends a signal as a shell does. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
  }
}
