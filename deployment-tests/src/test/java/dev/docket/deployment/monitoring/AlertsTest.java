package dev.docket.deployment.monitoring;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.deployment.OperatorsGuide;
import dev.docket.deployment.Repository;
import dev.docket.deployment.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Each alert fires when it should and is silent when it should be. */
class AlertsTest {

  static final Path RULES = Repository.root().resolve("kubernetes/docket/monitoring/alerts.yaml");

  private static final Path AZURE = Repository.root().resolve("terraform-azure/modules/monitoring");

  private static final String CASES = "alerts-test.yaml";

  @TempDir private Path folder;

  @Test
  void prometheusTakesTheRules() throws Exception {
    Run result = Promtool.run(folder, "check", "rules", RULES.toString());
    assertThat(result.succeeded()).as(result.output()).isTrue();
  }

  @Test
  void eachFiresAndIsSilentAsItShould() throws Exception {
    Run result = tried(Files.readString(RULES));
    assertThat(result.succeeded()).as(result.output()).isTrue();
  }

  @Test
  void aWrongThresholdIsFound() throws Exception {
    Run result = tried(Files.readString(RULES).replace("> 0.9", "> 0.99"));
    assertThat(result.succeeded()).isFalse();
    assertThat(result.output()).contains("DocketMemoryHigh");
  }

  /** Of the cluster itself, where Azure watches it. */
  @Test
  void azuresDoTheSame() throws Exception {
    Path tests = Repository.root().resolve("terraform-azure/tests");
    Run result = Promtool.run(tests, "test", "rules", "alerts_test.yaml");
    assertThat(result.succeeded()).as(result.output()).isTrue();
    assertThat(result.output()).contains("SUCCESS");
  }

  private Run tried(String rules) throws IOException {
    Files.writeString(folder.resolve("alerts.yaml"), rules);
    try (InputStream cases = cases()) {
      Files.copy(cases, folder.resolve(CASES));
    }
    return Promtool.run(folder, "test", "rules", CASES);
  }

  /** A case without alerts is one in which it must be silent. */
  @Test
  void eachHasACaseOfBoth() throws IOException {
    Map<Boolean, Set<Object>> cases;
    try (InputStream source = cases()) {
      Map<String, Object> read = new Yaml().load(source);
      cases =
          maps(read, "tests")
              .flatMap(test -> maps(test, "alert_rule_test"))
              .collect(
                  partitioningBy(
                      test -> maps(test, "exp_alerts").findAny().isPresent(),
                      mapping(test -> test.get("alertname"), toSet())));
    }
    Set<Object> alerts = alerts(RULES);
    assertThat(alerts).hasSizeGreaterThanOrEqualTo(7);
    assertThat(cases.get(true)).as("fires").isEqualTo(alerts);
    assertThat(cases.get(false)).as("is silent").isEqualTo(alerts);
  }

  @Test
  void theOperatorIsToldWhatToDoAtEach() throws IOException {
    String guide = Files.readString(Repository.root().resolve("kubernetes/README.md"));
    assertThat(alerts(RULES)).allSatisfy(alert -> assertThat(guide).contains("`" + alert + "`"));
  }

  @Test
  void theOperatorIsToldWhatToDoAtEachOfAzure() throws IOException {
    Set<Object> alerts = new HashSet<>(alerts(AZURE.resolve("alerts.yaml")));
    Map<String, Object> ofTheDatabase =
        new Yaml().load(Files.readString(AZURE.resolve("database-alerts.yaml")));
    alerts.addAll(ofTheDatabase.keySet());
    assertThat(OperatorsGuide.alertsOf("Azure")).isEqualTo(alerts);
  }

  private static Set<Object> alerts(Path file) throws IOException {
    Map<String, Object> rules = new Yaml().load(Files.readString(file));
    return maps(rules, "groups")
        .flatMap(group -> maps(group, "rules"))
        .map(rule -> rule.get("alert"))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static InputStream cases() {
    return Objects.requireNonNull(AlertsTest.class.getResourceAsStream(CASES));
  }

  @SuppressWarnings("unchecked")
  private static Stream<Map<String, Object>> maps(Map<String, Object> from, String key) {
    return ((List<Map<String, Object>>) from.get(key)).stream();
  }
}
