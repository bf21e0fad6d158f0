package dev.docket.server;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Servers that were unpacked and started before. Lent to one data folder after the other, which
 * then starts as it would for the second time.
 */
final class UnpackedServers {

  private static final Path HOME = Path.of("target", "servers");
  private static final Deque<Path> FREE = new ArrayDeque<>();

  private UnpackedServers() {}

  /** Lends one, if one is free, to a data folder that has none. */
  static synchronized void lendTo(Path data) throws IOException {
    if (!FREE.isEmpty() && Files.notExists(place(data), NOFOLLOW_LINKS)) {
      Files.createDirectories(data);
      Files.createSymbolicLink(place(data), FREE.pop());
    }
  }

  /** Takes what was lent, or unpacked there, when nothing runs in it any more. */
  static synchronized void takeFrom(Path data) throws IOException {
    if (Files.isSymbolicLink(place(data))) {
      FREE.push(Files.readSymbolicLink(place(data)));
      Files.delete(place(data));
    } else if (Files.isDirectory(place(data)) && isNear(data)) {
      FREE.push(
          Files.move(place(data), HOME.resolve("server-" + System.nanoTime())).toAbsolutePath());
    }
  }

  /** Whether a folder can be moved from there without being copied. */
  private static boolean isNear(Path data) throws IOException {
    return Files.getFileStore(data).equals(Files.getFileStore(Files.createDirectories(HOME)));
  }

  private static Path place(Path data) {
    return data.resolve("server");
  }
}
