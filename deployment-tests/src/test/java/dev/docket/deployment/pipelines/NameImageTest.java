package dev.docket.deployment.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.deployment.Repository;
import dev.docket.deployment.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameImageTest {

  @Test
  void aNameWithCapitalsBecomesOneThatDockerTakes(@TempDir Path folder) {
    Path environment = folder.resolve("environment");
    Path output = folder.resolve("output");
    Run run =
        Run.of(
            Repository.root(),
            Map.of(
                "GITHUB_REPOSITORY", "Example-Org/Docket",
                "GITHUB_ENV", environment.toString(),
                "GITHUB_OUTPUT", output.toString()),
            List.of("pipelines/name-image"));
    assertThat(run.succeeded()).as(run.output()).isTrue();
    assertThat(List.of(environment, output))
        .allSatisfy(told -> assertThat(told).hasContent("IMAGE=ghcr.io/example-org/docket\n"));
  }
}
