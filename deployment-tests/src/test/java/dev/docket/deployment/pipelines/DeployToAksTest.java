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

/** The script that brings an image to AKS, with a stand-in for Azure's command line. */
class DeployToAksTest {

  /** Like the real one it takes files and no folders, and the command finds them without any. */
  private static final String AZ =
      """
      #!/usr/bin/env bash
      set -euo pipefail
      while (( $# )); do
        case "$1" in
          --file) [[ -f "$2" ]] || { echo "$2 is not valid file, or not accessible" >&2; exit 1; }
            cp "$2" "$CLUSTER/"; shift ;;
          --command) printf '%s' "$2" > "$CLUSTER/command"; shift ;;
        esac
        shift
      done
      echo "{\\"logs\\": \\"told by helm\\", \\"exitCode\\": $EXIT_CODE}"
      """;

  @TempDir private Path programs;
  @TempDir private Path cluster;

  @BeforeEach
  void putAzOnThePath() throws IOException {
    if (!Run.of(programs, Map.of(), List.of("jq", "--version")).succeeded()) {
      Skipped.because("there is no jq here, which the pipelines' scripts use; install it.");
    }
    Path az = Files.writeString(programs.resolve("az"), AZ);
    Files.setPosixFilePermissions(az, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Run deploy(int exitCode) {
    return Run.of(
        Repository.root(),
        Map.of(
            "PATH", programs + ":" + System.getenv("PATH"),
            "CLUSTER", cluster.toString(),
            "EXIT_CODE", Integer.toString(exitCode),
            "AZURE_RESOURCE_GROUP", "rg-docket-test",
            "AKS_CLUSTER", "aks-docket-test",
            "HELM_VALUES", "{\"hosts\": [\"docket.example.org\"]}",
            "DIGEST", "sha256:0123"),
        List.of("pipelines/deploy-to-aks"));
  }

  @Test
  void theClusterGetsTheChartItsValuesAndTheDigest() throws IOException {
    Run run = deploy(0);
    assertThat(run.succeeded()).as(run.output()).isTrue();
    assertThat(run.output()).contains("told by helm");
    assertThat(Files.readString(cluster.resolve("command")))
        .contains("docket.tgz", "--values terraform.json", "image.digest=sha256:0123")
        .doesNotContain("/", "--create-namespace");
    assertThat(cluster.resolve("terraform.json"))
        .hasContent("{\"hosts\": [\"docket.example.org\"]}");
    Run chart = Run.of(cluster, Map.of(), List.of("tar", "--list", "--file", "docket.tgz"));
    assertThat(chart.output().lines()).contains("docket/Chart.yaml", "docket/values.yaml");
  }

  @Test
  void itFailsWhenHelmDoes() {
    Run run = deploy(1);
    assertThat(run.succeeded()).isFalse();
    assertThat(run.output()).contains("told by helm", "The cluster was left as it was.");
  }
}
