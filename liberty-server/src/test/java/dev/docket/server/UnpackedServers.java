package dev.docket.server;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Servers that were unpacked and started before. Lent to one data folder after the other, which
 * then starts as it would for the second time: in two thirds of the time.
 */
final class UnpackedServers {

  private static final Path HOME = Path.of("target", "servers");
  private static final Deque<Path> FREE = new ArrayDeque<>();

  private UnpackedServers() {}

  /** Lends one to a data folder that has none. */
  static synchronized void lendTo(Path data) throws IOException {
    if (Files.notExists(place(data), NOFOLLOW_LINKS)) {
      Files.createDirectories(data);
      Files.createSymbolicLink(place(data), FREE.isEmpty() ? another() : FREE.pop());
    }
  }

  private static Path another() throws IOException {
    Files.createDirectories(HOME);
    return Files.createTempDirectory(HOME, "server-").toAbsolutePath();
  }

  /** Takes back what was lent, when nothing runs there any more. */
  static synchronized void takeBackFrom(Path data) throws IOException {
    if (Files.isSymbolicLink(place(data))) {
      FREE.push(Files.readSymbolicLink(place(data)));
      Files.delete(place(data));
    }
  }

  private static Path place(Path data) {
    return data.resolve("server");
  }
}
