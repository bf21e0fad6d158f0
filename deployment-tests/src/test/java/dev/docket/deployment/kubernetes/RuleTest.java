package dev.docket.deployment.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chart keeps to the rules, and each rule sees what it is there for. */
class RuleTest {

  private static JsonObject deployment(String environment, Map<String, Object> otherwise) {
    return Chart.render(environment, otherwise).stream()
        .filter(object -> object.get("kind").getAsString().equals("Deployment"))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Rule> broken(JsonObject deployment) {
    return Arrays.stream(Rule.values()).filter(rule -> !rule.isKeptBy(deployment));
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "aks"})
  void theChartKeepsToThem(String environment) {
    assertThat(broken(deployment(environment, Map.of()))).isEmpty();
  }

  /** Of the rules for Docket's own pods those that the standard asks of every pod. */
  @Test
  void theCollectorIsAsRestricted() {
    JsonObject collector =
        Chart.render("aks", Map.of()).stream()
            .filter(object -> object.get("kind").getAsString().equals("Deployment"))
            .filter(object -> object.toString().contains("/opentelemetry-collector:"))
            .findFirst()
            .orElseThrow();
    assertThat(broken(collector))
        .doesNotContain(
            Rule.AN_IMAGE_THAT_DOES_NOT_MOVE,
            Rule.NO_ROOT,
            Rule.CONFINED_SYSTEM_CALLS,
            Rule.NO_PRIVILEGES,
            Rule.A_ROOT_THAT_IS_READ_ONLY,
            Rule.NOTHING_OF_THE_NODE,
            Rule.NO_TOKEN_OF_THE_CLUSTER);
  }

  @Test
  void alsoWhenItIsWatched() {
    assertThat(broken(deployment("local", Map.of("monitoring.enabled", true)))).isEmpty();
  }

  @Test
  void alsoWithLongDrains() {
    assertThat(broken(deployment("aks", Map.of("shutdown.preStop", 60)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "THREE_PROBES               | spec.template.spec.containers.0.readinessProbe | null",
        "AN_IMAGE_THAT_DOES_NOT_MOVE| spec.template.spec.containers.0.image | \"docket:latest\"",
        "NO_PLAIN_SECRET            | spec.template.spec.containers.0.env.0.name | \"DOCKET_SECRET_DATABASE_CREDENTIALS\"",
        "NO_PLAIN_SECRET            | spec.template.spec.containers.0.env.0.name | \"OTEL_EXPORTER_OTLP_HEADERS\"",
        "NO_PLAIN_SECRET            | spec.template.spec.containers.0.env.0.value | \"jdbc:mysql://db/docket?user=docket&password=x\"",
        "NO_PLAIN_SECRET            | spec.template.spec.containers.0.env.0.value | \"jdbc:mysql://docket:x@db/docket\"",
        "NO_ROOT                    | spec.template.spec.securityContext.runAsUser | 0",
        "CONFINED_SYSTEM_CALLS      | spec.template.spec.securityContext.seccompProfile | {\"type\":\"Unconfined\"}",
        "NO_PRIVILEGES              | spec.template.spec.containers.0.securityContext.capabilities.add | [\"NET_ADMIN\"]",
        "A_ROOT_THAT_IS_READ_ONLY   | spec.template.spec.containers.0.securityContext.readOnlyRootFilesystem | false",
        "NOTHING_OF_THE_NODE        | spec.template.spec.volumes.0 | {\"name\":\"temporary\",\"hostPath\":{\"path\":\"/tmp\"}}",
        "NO_TOKEN_OF_THE_CLUSTER    | spec.template.spec.automountServiceAccountToken | true",
        "GRACE_FOR_THE_DRAINS       | spec.template.spec.terminationGracePeriodSeconds | 45",
        "NO_GAP_IN_A_ROLLOUT        | spec.strategy.rollingUpdate.maxUnavailable | 1",
        "REQUESTS_AND_A_LIMIT       | spec.template.spec.containers.0.resources.limits | {}",
        "ROOM_FOR_A_HEAP_DUMP       | spec.template.spec.volumes.2.emptyDir.sizeLimit | \"256Mi\"",
      })
  void eachFindsWhatBreaksIt(Rule rule, String path, String planted) {
    JsonObject deployment = deployment("aks", Map.of());
    plant(deployment, path, JsonParser.parseString(planted));
    assertThat(broken(deployment)).containsExactly(rule);
  }

  private static void plant(JsonObject object, String path, JsonElement value) {
    String[] steps = path.split("\\.", -1);
    JsonElement parent = object;
    for (String step : Arrays.copyOf(steps, steps.length - 1)) {
      parent = child(parent, step);
    }
    String last = steps[steps.length - 1];
    if (parent instanceof JsonArray array) {
      array.set(Integer.parseInt(last), value);
    } else if (value.isJsonNull()) {
      parent.getAsJsonObject().remove(last);
    } else {
      parent.getAsJsonObject().add(last, value);
    }
  }

  private static JsonElement child(JsonElement parent, String step) {
    return parent instanceof JsonArray array
        ? array.get(Integer.parseInt(step))
        : parent.getAsJsonObject().get(step);
  }
}
