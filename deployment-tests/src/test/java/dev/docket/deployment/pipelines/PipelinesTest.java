package dev.docket.deployment.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.deployment.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

class PipelinesTest {

  private static final Path WORKFLOWS = Repository.root().resolve(".github/workflows");
  private static final Path AZURE = Repository.root().resolve("azure-pipelines.yml");

  static List<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(WORKFLOWS)) {
      return files.toList();
    }
  }

  @Test
  void theLintersHaveNothingToSay() throws Exception {
    Linters.install();
    List<Path> all = Stream.concat(workflows().stream(), Stream.of(AZURE)).toList();
    assertThat(Linters.findings(all)).isEmpty();
  }

  @Test
  void theLintersFindWhatIsWrong(@TempDir Path folder) throws Exception {
    Linters.install();
    Path workflow = folder.resolve("build.yml");
    Path azure = folder.resolve("azure-pipelines.yml");
    String build = Files.readString(WORKFLOWS.resolve("build.yml"));
    Files.writeString(workflow, build.replace("needs: test", "needs: nobody"));
    Files.writeString(azure, Files.readString(AZURE).replace("scriptType:", "scriptTypo:"));

    assertThat(Linters.findings(List.of(workflow))).anyMatch(finding -> finding.contains("nobody"));
    assertThat(Linters.findings(List.of(azure)))
        .anyMatch(finding -> finding.contains("scriptTypo"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void eachKeepsToTheRules(Path workflow) throws IOException {
    assertThat(broken(Files.readString(workflow))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACTIONS_PINNED_BY_COMMIT | @[0-9a-f]{40} | @v7",
        "NO_PERMISSION_BY_DEFAULT | permissions: \\{} | permissions: read-all",
        "LEAST_PERMISSIONS_BY_JOB | permissions:\\n +contents: read\\n +steps | steps",
        "LEAST_PERMISSIONS_BY_JOB | contents: read | contents: write",
        "LEAST_PERMISSIONS_BY_JOB | contents: read | id-token: write",
        "LEAST_PERMISSIONS_BY_JOB | packages: read | packages: write",
        "LEAST_PERMISSIONS_BY_JOB | permissions:\\n +contents: read | permissions: write-all",
        "AN_END_TO_EACH_JOB | timeout-minutes: 60 | continue-on-error: false",
        "NO_SECRET_BUT_THE_CHANNEL | github\\.token | secrets.AZURE_PASSWORD",
        "NO_SECRET_BUT_THE_CHANNEL | github\\.token | Secrets.TEAM_CHANNEL_2",
        "NO_SECRET_BUT_THE_CHANNEL | github\\.token | secrets['AZURE_PASSWORD']",
        "NO_SECRET_BUT_THE_CHANNEL | github\\.token | toJSON(secrets)",
        "NO_SECRET_BUT_THE_CHANNEL | secrets:\\n +TEAM_CHANNEL: .* | secrets: inherit",
        "NO_EXPRESSION_IN_A_SCRIPT | run: \\.ci/run | run: echo ${{ github.head_ref }}",
        "NO_IMAGE_NAMED_AFTER_THE_REPOSITORY | SOURCE: \\$ | SOURCE: ghcr.io/$",
        "NO_FOREIGN_CODE_WITH_OUR_RIGHTS | pull_request: | pull_request_target:",
      })
  void eachRuleFindsWhatBreaksIt(PipelineRule rule, String good, String bad) throws IOException {
    String build = Files.readString(WORKFLOWS.resolve("build.yml"));
    String planted = build.replaceFirst(good, bad.replace("$", "\\$"));
    assertThat(broken(planted)).containsExactly(rule);
  }

  private static List<PipelineRule> broken(String workflow) {
    return Stream.of(PipelineRule.values())
        .filter(rule -> !rule.isKeptBy(new Yaml().load(workflow)))
        .toList();
  }
}
