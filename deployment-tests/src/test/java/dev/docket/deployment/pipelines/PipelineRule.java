package dev.docket.deployment.pipelines;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What keeps a workflow of GitHub Actions from being a way into the clouds. */
enum PipelineRule {
  /** A tag can be moved to other code; a commit can't. */
  ACTIONS_PINNED_BY_COMMIT(
      workflow ->
          Stream.concat(jobs(workflow).stream(), steps(workflow))
              .map(each -> (String) each.get("uses"))
              .allMatch(uses -> uses == null || uses.matches("\\./.*|[^@]+@[0-9a-f]{40}"))),
  NO_PERMISSION_BY_DEFAULT(workflow -> Map.of().equals(workflow.get("permissions"))),
  PERMISSIONS_BY_JOB(
      workflow -> jobs(workflow).stream().allMatch(job -> job.get("permissions") instanceof Map)),
  AN_END_TO_EACH_JOB(
      workflow ->
          jobs(workflow).stream()
              .allMatch(job -> job.containsKey("uses") || job.containsKey("timeout-minutes"))),
  /** Clouds are entered by the token that GitHub signs for the job (OIDC). */
  NO_PASSWORD_OF_A_CLOUD(workflow -> secrets(workflow).allMatch(PipelineRule.TEAM_CHANNEL::equals)),
  /** What others can choose, such as the name of a branch, would be run as a script. */
  NO_EXPRESSION_IN_A_SCRIPT(
      workflow ->
          steps(workflow).noneMatch(step -> String.valueOf(step.get("run")).contains("${{"))),
  /** The name of the repository may have capitals; pipelines/name-image tells the image's. */
  NO_IMAGE_NAMED_AFTER_THE_REPOSITORY(workflow -> !workflow.toString().contains("ghcr.io/${{")),
  NO_FOREIGN_CODE_WITH_OUR_RIGHTS(workflow -> !workflow.toString().contains("pull_request_target"));

  /** Where the team reads what went wrong. */
  private static final String TEAM_CHANNEL = "TEAM_CHANNEL";

  private static final Pattern SECRET = Pattern.compile("secrets\\.([\\w-]+)");

  private final Predicate<Map<String, Object>> kept;

  PipelineRule(Predicate<Map<String, Object>> kept) {
    this.kept = kept;
  }

  /** True when a workflow keeps to it. */
  boolean isKeptBy(Map<String, Object> workflow) {
    return kept.test(workflow);
  }

  private static Stream<String> secrets(Map<String, Object> workflow) {
    return SECRET.matcher(workflow.toString()).results().map(secret -> secret.group(1));
  }

  @SuppressWarnings("unchecked")
  private static Collection<Map<String, Object>> jobs(Map<String, Object> workflow) {
    return ((Map<String, Map<String, Object>>) workflow.get("jobs")).values();
  }

  @SuppressWarnings("unchecked")
  private static Stream<Map<String, Object>> steps(Map<String, Object> workflow) {
    return jobs(workflow).stream()
        .flatMap(
            job -> ((List<Map<String, Object>>) job.getOrDefault("steps", List.of())).stream());
  }
}
