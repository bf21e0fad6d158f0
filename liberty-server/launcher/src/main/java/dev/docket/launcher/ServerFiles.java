package dev.docket.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The server's own files below the data folder: unpacked once per build. Only the holder of the
 * data folder may call this.
 */
final class ServerFiles {

  private static final String ARCHIVE = "server.zip";

  private ServerFiles() {}

  /**
   * Where the server of this build is, after unpacking it if this is the first time and dropping
   * the servers of other builds.
   */
  static Path unpacked(Path data) throws Refusal {
    Path servers = data.resolve("server");
    try {
      URL archive = Objects.requireNonNull(ServerFiles.class.getResource("/" + ARCHIVE), ARCHIVE);
      Path server = servers.resolve(buildId(archive));
      if (!Files.isDirectory(server)) {
        delete(servers);
        unpack(archive, server);
      }
      return server;
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal("The server cannot be unpacked into " + servers + ": " + e.getMessage(), e);
    }
  }

  /** The checksum that the enclosing jar file keeps anyway, so nothing has to be read for it. */
  private static String buildId(URL archive) throws IOException {
    JarURLConnection connection = (JarURLConnection) archive.openConnection();
    return "%08x".formatted(connection.getJarEntry().getCrc());
  }

  /**
   * In one step as far as others can see: a half unpacked server is never taken for a whole one.
   */
  private static void unpack(URL archive, Path target) throws IOException {
    Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
    try (InputStream bytes = archive.openStream();
        ZipInputStream zip = new ZipInputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        unpack(zip, entry, unfinished);
      }
    }
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(ZipInputStream zip, ZipEntry entry, Path folder) throws IOException {
    Path file = folder.resolve(entry.getName()).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException(entry.getName() + " leads out of its folder");
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
    } else {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.copy(zip, file);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      List<Path> innermostFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : innermostFirst) {
        Files.delete(path);
      }
    } catch (NoSuchFileException e) {
      // There was none.
    }
  }
}
