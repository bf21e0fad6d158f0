package dev.docket.server.image;

import static dev.docket.server.image.Podman.podman;

import dev.docket.server.RawHttp;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The image, run as hardened as the chart has it, and without the shells that its base has. */
final class Container {

  private static final String[] HARDENED = {
    "--read-only",
    "--user=10001:0",
    "--cap-drop=ALL",
    "--security-opt=no-new-privileges",
    "--memory=768m",
    "--volume=/dev/null:/bin/sh:ro",
    "--volume=/dev/null:/bin/bash:ro",
    "--tmpfs=/tmp:mode=1777,notmpcopyup",
    "--tmpfs=/logs:mode=1777,notmpcopyup",
    "--tmpfs=/output:mode=1777,notmpcopyup",
    "--tmpfs=/data:mode=1777,notmpcopyup"
  };
  private static final long START_SECONDS = 180;

  private final String id;
  private final int port;

  private Container(String id) throws IOException, InterruptedException {
    this.id = id;
    String address = podman("port", id, "9080/tcp");
    this.port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
  }

  /** Starts it without waiting for anything. */
  static Container start(Image image) throws IOException, InterruptedException {
    Stream<String> command =
        Stream.of(
                Stream.of("run", "--detach", "--publish=127.0.0.1::9080"),
                Stream.of(HARDENED),
                Stream.of(image.name()))
            .flatMap(part -> part);
    return new Container(podman(command.toArray(String[]::new)));
  }

  /** Where it listens, on this computer only. */
  int port() {
    return port;
  }

  void awaitReady() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (!isReady()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("It did not start: " + log());
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private boolean isReady() throws IOException {
    try {
      RawHttp.Answer answer = RawHttp.exchange(port, "GET", "/health/ready");
      return answer.text().startsWith("HTTP/1.1 200 ");
    } catch (SocketException notYet) {
      return false;
    }
  }

  /** What a program within it says. */
  String exec(String... command) throws IOException, InterruptedException {
    return podman(Stream.concat(Stream.of("exec", id), Stream.of(command)).toArray(String[]::new));
  }

  String log() throws IOException, InterruptedException {
    return podman("logs", id);
  }

  void signal(String name) throws IOException, InterruptedException {
    podman("kill", "--signal=" + name, id);
  }

  /** What it ends with, within that time. */
  int exitCode(Duration patience) throws IOException, InterruptedException {
    return Integer.parseInt(podman(patience, "wait", id));
  }

  void remove() throws IOException, InterruptedException {
    podman("rm", "--force", "--time=0", id);
  }
}
