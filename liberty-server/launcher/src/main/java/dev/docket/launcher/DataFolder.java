package dev.docket.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder that keeps everything, held by this process until it ends. */
final class DataFolder implements AutoCloseable {

  /** Far behind the process id, which stays readable while this byte is locked, on Windows too. */
  private static final long LOCKED_BYTE = 1024;

  private final Path path;
  private final FileLock lock;

  private DataFolder(Path path, FileLock lock) {
    this.path = path;
    this.lock = lock;
  }

  /** Creates the folder where it is missing, and takes hold of it. */
  static DataFolder hold(Path path) throws Refusal {
    try {
      Files.createDirectories(path);
      FileChannel channel =
          FileChannel.open(
              path.resolve("docket.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        throw new Refusal(
            "The data folder " + path + " is in use by another Docket" + holder(channel) + ".");
      }
      channel
          .truncate(0)
          .write(
              ByteBuffer.wrap(
                  Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)),
              0);
      return new DataFolder(path, lock);
    } catch (IOException e) {
      throw new Refusal(
          "The data folder " + path + " cannot be written; choose another with --data.", e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(20);
    channel.read(text, 0);
    String pid = new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII);
    return pid.isEmpty() ? "" : " (process " + pid + ")";
  }

  Path path() {
    return path;
  }

  Path logs() {
    return path.resolve("logs");
  }

  Path startFailure() {
    return path.resolve("start-failure.txt");
  }

  /** Holds the address that makes the first admin, for as long as there is none. */
  Path firstAdmin() {
    return path.resolve("first-admin.txt");
  }

  /** Lets go of the folder. */
  @Override
  public void close() {
    try {
      lock.acquiredBy().close();
    } catch (IOException e) {
      // The end of the process lets go of it as well.
    }
  }
}
