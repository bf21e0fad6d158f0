package dev.docket.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.tools.ToolProvider;

/** A release of the core that there never was, in a repository of its own. */
record Earlier(Path jar, String version) {

  /** The method that classes had which could more. */
  static final String MORE = "gone()";

  /** A release with the same content as a jar. */
  static Earlier than(Path jar, Path repository) throws IOException {
    String version = versionBeside(jar.getFileName().toString());
    Path folder = Files.createDirectories(repository.resolve("dev/docket/docket-core/" + version));
    return new Earlier(
        Files.copy(jar, folder.resolve("docket-core-%s.jar".formatted(version))), version);
  }

  /** Differs in the last number alone, so that no semantic version explains what is missing. */
  private static String versionBeside(String jar) {
    return jar.replaceFirst("docket-core-(\\d+\\.\\d+)\\..*", "$1.999");
  }

  /** Gives a class of the release one more method. */
  void couldMore(Path sources, String name) throws IOException {
    Path compiled = compile(sources.resolve(name + ".java"), name);
    try (FileSystem content = FileSystems.newFileSystem(jar)) {
      Files.copy(
          compiled.resolve(name + ".class"),
          content.getPath(name + ".class"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path compile(Path source, String name) throws IOException {
    Path target = jar.resolveSibling("richer");
    Path richer = target.resolve(name + ".java");
    String text = Files.readString(source);
    Files.createDirectories(richer.getParent());
    Files.writeString(
        richer, text.substring(0, text.lastIndexOf('}')) + "public void " + MORE + " {} }");
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                jar.toString(),
                "-d",
                target.toString(),
                richer.toString());
    assertThat(status).isZero();
    return target;
  }
}
