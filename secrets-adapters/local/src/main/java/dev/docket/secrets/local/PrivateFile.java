package dev.docket.secrets.local;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner reads. */
final class PrivateFile {

  private PrivateFile() {}

  /**
   * Creates a file with its whole content at once, unless another process was first: then that
   * one's file stays.
   */
  static void create(Path file, byte[] content) throws IOException {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    Path folder =
        Files.createDirectories(file.toAbsolutePath().getParent(), permissions(posix, "rwx------"));
    Path whole = Files.createTempFile(folder, ".new", "", permissions(posix, "rw-------"));
    try {
      Files.write(whole, content);
      Files.createLink(file, whole);
    } catch (FileAlreadyExistsException another) {
      // the first one wins, and is read by the caller
    } finally {
      Files.delete(whole);
    }
  }

  private static FileAttribute<?>[] permissions(boolean posix, String permissions) {
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
