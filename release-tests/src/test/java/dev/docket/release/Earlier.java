package dev.docket.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.tools.ToolProvider;

/** Makes up a release of the core. */
final class Earlier {

  private Earlier() {}

  /**
   * Puts a release into a repository, like the jar but for one more method.
   *
   * @param richer the class that has it
   * @return its version
   */
  static String release(Path jar, Path sources, String richer, Path repository) throws IOException {
    String version = versionBeside(jar.getFileName().toString());
    Path folder = Files.createDirectories(repository.resolve("dev/docket/docket-core/" + version));
    Path release = Files.copy(jar, folder.resolve("docket-core-" + version + ".jar"));
    Path compiled = compile(jar, sources, richer, repository.resolve("compiled"));
    try (FileSystem content = FileSystems.newFileSystem(release)) {
      Files.copy(
          compiled.resolve(richer + ".class"),
          content.getPath(richer + ".class"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    return version;
  }

  /** Differs in the last number alone, so that no semantic version explains what is missing. */
  private static String versionBeside(String jar) {
    return jar.replaceFirst("docket-core-(\\d+\\.\\d+)\\..*", "$1.999");
  }

  private static Path compile(Path jar, Path sources, String name, Path target) throws IOException {
    String source = Files.readString(sources.resolve(name + ".java"));
    Path file = target.resolve(name + ".java");
    Files.createDirectories(file.getParent());
    String end = "public void gone() {} }";
    Files.writeString(file, source.substring(0, source.lastIndexOf('}')) + end);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-cp", jar.toString(), "-d", target.toString(), file.toString());
    assertThat(status).isZero();
    return target;
  }
}
