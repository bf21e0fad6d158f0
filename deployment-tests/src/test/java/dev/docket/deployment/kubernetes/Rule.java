package dev.docket.deployment.kubernetes;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What Docket's operators can rely on, whatever values they set. The restricted pods are those of
 * the Pod Security Standards, profile "Restricted".
 */
enum Rule {
  THREE_PROBES(
      deployment ->
          Stream.of("startupProbe", "livenessProbe", "readinessProbe")
              .allMatch(probe -> at(deployment, container(probe + ".httpGet.path")).isPresent())),
  AN_IMAGE_THAT_DOES_NOT_MOVE(
      deployment ->
          text(deployment, container("image"))
              .filter(image -> image.matches(".+(@sha256:[0-9a-f]{64}|:\\d+\\.\\d+\\.\\d+\\S*)"))
              .isPresent()),
  NO_PLAIN_SECRET(deployment -> items(deployment, container("env")).noneMatch(Rule::isPlainSecret)),
  NO_ROOT(
      deployment ->
          is(deployment, pod("securityContext.runAsNonRoot"), "true")
              && text(deployment, pod("securityContext.runAsUser"))
                  .filter(user -> !user.equals("0"))
                  .isPresent()),
  CONFINED_SYSTEM_CALLS(
      deployment -> is(deployment, pod("securityContext.seccompProfile.type"), "RuntimeDefault")),
  NO_PRIVILEGES(
      deployment ->
          is(deployment, container("securityContext.allowPrivilegeEscalation"), "false")
              && is(deployment, container("securityContext.capabilities.drop.0"), "ALL")
              && at(deployment, container("securityContext.capabilities.add")).isEmpty()
              && at(deployment, container("securityContext.privileged")).isEmpty()),
  A_ROOT_THAT_IS_READ_ONLY(
      deployment -> is(deployment, container("securityContext.readOnlyRootFilesystem"), "true")),
  NOTHING_OF_THE_NODE(
      deployment ->
          Stream.of("hostNetwork", "hostPID", "hostIPC")
                  .allMatch(name -> at(deployment, pod(name)).isEmpty())
              && items(deployment, pod("volumes")).allMatch(Rule::isSafe)),
  NO_TOKEN_OF_THE_CLUSTER(
      deployment -> is(deployment, pod("automountServiceAccountToken"), "false")),
  GRACE_FOR_THE_DRAINS(
      deployment ->
          number(deployment, pod("terminationGracePeriodSeconds"))
              > number(deployment, container("lifecycle.preStop.sleep.seconds"))
                  + Rule.QUIESCE_SECONDS),
  NO_GAP_IN_A_ROLLOUT(
      deployment -> is(deployment, "spec.strategy.rollingUpdate.maxUnavailable", "0")),
  REQUESTS_AND_A_LIMIT(
      deployment ->
          Stream.of("requests.cpu", "requests.memory", "limits.memory")
              .allMatch(name -> at(deployment, container("resources." + name)).isPresent())),
  /** A pod whose volume is too full is evicted, and the dump with it. */
  ROOM_FOR_A_HEAP_DUMP(
      deployment ->
          text(deployment, container("resources.limits.memory")).stream()
              .allMatch(
                  memory ->
                      items(deployment, pod("volumes"))
                          .filter(volume -> is(volume, "name", "output"))
                          .anyMatch(volume -> is(volume, "emptyDir.sizeLimit", memory))));

  /** Liberty gives requests under way so long. */
  private static final int QUIESCE_SECONDS = 30;

  private static final Pattern SECRET_NAME = Pattern.compile("SECRET_|PASSWORD|TOKEN|HEADERS");

  /** As a URL may have it. */
  private static final Pattern SECRET_VALUE =
      Pattern.compile("(?i)\\b(password\\d?|accessToken)\\s*=|//[^/?;]*:[^/?;]*@");

  private static final Set<String> SAFE_VOLUMES =
      Set.of("configMap", "csi", "downwardAPI", "emptyDir", "projected", "secret");

  private final Predicate<JsonObject> kept;

  Rule(Predicate<JsonObject> kept) {
    this.kept = kept;
  }

  /** True when a Deployment keeps to it. */
  boolean isKeptBy(JsonObject deployment) {
    return kept.test(deployment);
  }

  static String pod(String path) {
    return "spec.template.spec." + path;
  }

  static String container(String path) {
    return pod("containers.0." + path);
  }

  private static Optional<JsonElement> at(JsonElement from, String path) {
    Optional<JsonElement> here = Optional.of(from);
    for (String step : path.split("\\.", -1)) {
      here = here.flatMap(element -> step(element, step));
    }
    return here;
  }

  private static Optional<JsonElement> step(JsonElement from, String step) {
    if (from instanceof JsonArray array) {
      return array.isEmpty() ? Optional.empty() : Optional.of(array.get(Integer.parseInt(step)));
    }
    return Optional.ofNullable(from.getAsJsonObject().get(step));
  }

  private static Optional<String> text(JsonObject deployment, String path) {
    return at(deployment, path).map(JsonElement::getAsString);
  }

  private static boolean is(JsonObject deployment, String path, String value) {
    return text(deployment, path).filter(value::equals).isPresent();
  }

  private static int number(JsonObject deployment, String path) {
    return (int) Double.parseDouble(text(deployment, path).orElse("0"));
  }

  private static Stream<JsonObject> items(JsonObject deployment, String path) {
    JsonElement list = at(deployment, path).orElseGet(() -> JsonParser.parseString("[]"));
    return StreamSupport.stream(list.getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsJsonObject);
  }

  private static boolean isPlainSecret(JsonObject variable) {
    return SECRET_NAME.matcher(variable.get("name").getAsString()).find()
        || SECRET_VALUE.matcher(variable.toString()).find();
  }

  private static boolean isSafe(JsonObject volume) {
    return volume.keySet().stream()
        .filter(key -> !key.equals("name"))
        .allMatch(SAFE_VOLUMES::contains);
  }
}
