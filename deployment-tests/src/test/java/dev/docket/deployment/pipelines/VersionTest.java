package dev.docket.deployment.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.deployment.Repository;
import dev.docket.deployment.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that names a version, with a stand-in for Maven that tells the POM's. */
class VersionTest {

  private static final String SCRIPT = "pipelines/version";

  @TempDir private Path checkout;

  @BeforeEach
  void checkOut() throws IOException {
    Files.createDirectory(checkout.resolve("pipelines"));
    Files.copy(Repository.root().resolve(SCRIPT), checkout.resolve(SCRIPT));
    Path maven = Files.writeString(checkout.resolve("mvnw"), "#!/bin/sh\nprintf %s \"$VERSION\"\n");
    Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Run version(String pom, String ref) {
    return Run.of(checkout, Map.of("VERSION", pom), List.of("bash", SCRIPT, ref, "12.1"));
  }

  @Test
  void aTagIsThePomsVersion() {
    assertThat(version("1.2.3", "refs/tags/v1.2.3")).isEqualTo(new Run(0, "1.2.3\n"));
  }

  @Test
  void anotherTagIsRefused() {
    Run run = version("1.2.3-SNAPSHOT", "refs/tags/v1.2.3");
    assertThat(run.succeeded()).isFalse();
    assertThat(run.output()).contains("1.2.3-SNAPSHOT");
  }

  @Test
  void anythingElseComesBeforeThePomsVersion() {
    assertThat(version("1.2.3-SNAPSHOT", "refs/heads/main"))
        .isEqualTo(new Run(0, "1.2.3-main.12.1\n"));
  }

  /** No pipeline has one of its own. */
  @Test
  void bothPipelinesAskIt() throws IOException {
    for (String pipeline : List.of(".github/workflows/build.yml", "azure-pipelines.yml")) {
      assertThat(Files.readString(Repository.root().resolve(pipeline)))
          .contains("version=$(" + SCRIPT + " \"$")
          .doesNotContainPattern("\\d-main");
    }
  }
}
