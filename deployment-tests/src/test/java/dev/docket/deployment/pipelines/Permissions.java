package dev.docket.deployment.pipelines;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the token of each job may do at GitHub, and no other job more than read the code. */
final class Permissions {

  private static final Map<String, String> READING = Map.of("contents", "read");

  private static final Map<String, String> DEPLOYING =
      Map.of("contents", "read", "id-token", "write", "packages", "read");

  private static final Map<String, Map<String, String>> BY_JOB =
      Map.of(
          "Build/image", Map.of("contents", "read", "id-token", "write", "packages", "write"),
          "Build/deploy-to-aks", DEPLOYING,
          "Build/deploy-to-ecs", DEPLOYING,
          "Deploy to AKS/deploy", DEPLOYING,
          "Deploy to ECS/deploy", DEPLOYING,
          "Tear down/destroy", Map.of("contents", "read", "id-token", "write"));

  private Permissions() {}

  /**
   * True when the job, which is named WORKFLOW/JOB, declares permissions and none beyond its own.
   */
  static boolean areLeast(String job, @Nullable Object declared) {
    return declared instanceof Map<?, ?> permissions
        && BY_JOB.getOrDefault(job, READING).entrySet().containsAll(permissions.entrySet());
  }
}
