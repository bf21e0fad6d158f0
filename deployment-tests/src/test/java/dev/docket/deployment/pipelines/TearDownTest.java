package dev.docket.deployment.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.deployment.Repository;
import dev.docket.deployment.Run;
import dev.docket.deployment.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that destroys an environment, with a stand-in for Terraform. */
class TearDownTest {

  private static final String TERRAFORM =
      """
      #!/usr/bin/env bash
      case "$2" in
        output) echo "$OUTPUTS" ;;
        destroy) echo "$*" ;;
      esac
      """;

  private static final String DESTROYED =
      "-chdir=terraform-%s destroy -auto-approve -var environment=test";

  @TempDir private Path programs;

  @BeforeEach
  void putTerraformOnThePath() throws IOException {
    if (!Run.of(programs, Map.of(), List.of("jq", "--version")).succeeded()) {
      Skipped.because("there is no jq here, which the pipelines' scripts use; install it.");
    }
    Path terraform = Files.writeString(programs.resolve("terraform"), TERRAFORM);
    Files.setPosixFilePermissions(terraform, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Run tearDown(String cloud, String environment, String outputs) {
    return Run.of(
        Repository.root(),
        Map.of(
            "PATH",
            programs + ":" + System.getenv("PATH"),
            "OUTPUTS",
            outputs,
            "STATE_BUCKET",
            "docket-state-123456789012",
            "STATE_ACCOUNT",
            "docketstate4711"),
        List.of("pipelines/tear-down", cloud, environment));
  }

  @Test
  void whatIsNotProtectedIsDestroyed() {
    Run run = tearDown("aws", "test", "{\"protected\": {\"value\": false}}");
    assertThat(run.succeeded()).as(run.output()).isTrue();
    assertThat(run.output()).contains(DESTROYED.formatted("aws"));
  }

  @Test
  void whatIsHalfDestroyedIsDestroyed() {
    Run run = tearDown("azure", "test", "{}");
    assertThat(run.succeeded()).as(run.output()).isTrue();
    assertThat(run.output()).contains(DESTROYED.formatted("azure"));
  }

  @Test
  void whatIsProtectedByItsFileIsRefused() {
    assertRefused(tearDown("aws", "production", "{\"protected\": {\"value\": false}}"));
  }

  @Test
  void whatIsProtectedUntilItsFileIsAppliedIsRefused() {
    assertRefused(tearDown("aws", "test", "{\"protected\": {\"value\": true}}"));
  }

  private static void assertRefused(Run run) {
    assertThat(run.succeeded()).isFalse();
    assertThat(run.output()).contains("nothing was destroyed").doesNotContain("-auto-approve");
  }
}
