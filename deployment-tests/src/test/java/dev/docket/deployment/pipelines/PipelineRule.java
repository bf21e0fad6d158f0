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
  LEAST_PERMISSIONS_BY_JOB(
      workflow ->
          named(workflow).entrySet().stream()
              .allMatch(
                  job ->
                      Permissions.areLeast(
                          workflow.get("name") + "/" + job.getKey(),
                          job.getValue().get("permissions")))),
  AN_END_TO_EACH_JOB(
      workflow ->
          jobs(workflow).stream()
              .allMatch(job -> job.containsKey("uses") || job.containsKey("timeout-minutes"))),
  /** Clouds are entered by the token that GitHub signs for the job (OIDC). */
  NO_SECRET_BUT_THE_CHANNEL(
      workflow ->
          jobs(workflow).stream().noneMatch(job -> "inherit".equals(job.get("secrets")))
              && texts(workflow).noneMatch(PipelineRule::readsAnotherSecret)),
  /** What others can choose, such as the name of a branch, would be run as a script. */
  NO_EXPRESSION_IN_A_SCRIPT(
      workflow ->
          steps(workflow).noneMatch(step -> String.valueOf(step.get("run")).contains("${{"))),
  /** The name of the repository may have capitals; pipelines/name-image tells the image's. */
  NO_IMAGE_NAMED_AFTER_THE_REPOSITORY(workflow -> !workflow.toString().contains("ghcr.io/${{")),
  NO_FOREIGN_CODE_WITH_OUR_RIGHTS(workflow -> !workflow.toString().contains("pull_request_target"));

  /** The channel is where the team reads what went wrong. */
  private static final Pattern ANOTHER_SECRET =
      Pattern.compile("(?i)\\bsecrets\\b(?!\\.TEAM_CHANNEL\\b)");

  private final Predicate<Map<String, Object>> kept;

  PipelineRule(Predicate<Map<String, Object>> kept) {
    this.kept = kept;
  }

  /** True when a workflow keeps to it. */
  boolean isKeptBy(Map<String, Object> workflow) {
    return kept.test(workflow);
  }

  private static boolean readsAnotherSecret(String text) {
    return ANOTHER_SECRET.matcher(text).find();
  }

  /** All values, without the keys. */
  private static Stream<String> texts(Object node) {
    if (node instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(PipelineRule::texts);
    }
    return node instanceof List<?> list
        ? list.stream().flatMap(PipelineRule::texts)
        : Stream.of(String.valueOf(node));
  }

  private static Collection<Map<String, Object>> jobs(Map<String, Object> workflow) {
    return named(workflow).values();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Object>> named(Map<String, Object> workflow) {
    return (Map<String, Map<String, Object>>) workflow.get("jobs");
  }

  @SuppressWarnings("unchecked")
  private static Stream<Map<String, Object>> steps(Map<String, Object> workflow) {
    return jobs(workflow).stream()
        .flatMap(
            job -> ((List<Map<String, Object>>) job.getOrDefault("steps", List.of())).stream());
  }
}
