package dev.docket.deployment.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every object of the chart is one that Kubernetes takes, and wrong values are refused. */
class ChartTest {

  private static final Map<String, Object> WATCHED_BY_AN_OPERATOR =
      Map.of("monitoring.prometheus", "operator", "monitoring.labels.release", "prometheus");

  private static final Map<String, Object> MOUNTED_BY_THE_DRIVER =
      Map.of(
          "docket.secrets", "local",
          "docket.keyVaultUrl", "",
          "secretsStore.enabled", true,
          "secretsStore.keyVaultName", "docket",
          "secretsStore.tenantId", "00000000-0000-0000-0000-000000000000");

  private static final String LONG_VERSION = "1.0.0-" + "x".repeat(57);

  private static final String WITH_A_TRUST_STORE =
      "jdbc:mysql://db:3306/docket?trustCertificateKeyStorePassword=changeit";

  private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

  /** Values that somebody may set one day. */
  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("local", Map.of()),
        Arguments.of("aks", Map.of()),
        Arguments.of("aks", Map.of("image.tag", "", "image.digest", DIGEST)),
        Arguments.of("aks", Map.of("image.tag", LONG_VERSION)),
        Arguments.of("aks", Map.of("docket.contextRoot", "/tools/docket")),
        Arguments.of("aks", Map.of("gateway.certificate.enabled", false)),
        Arguments.of("aks", Map.of("docket.environment.DOCKET_SESSION_IDLE", "PT1H")),
        Arguments.of("aks", Map.of("image.pullSecrets[0]", "registry")),
        Arguments.of("local", Map.of("docket.databaseUrl", WITH_A_TRUST_STORE)),
        Arguments.of("local", Map.of("monitoring.enabled", true)),
        Arguments.of("aks", Map.of("monitoring.enabled", false)),
        Arguments.of("aks", WATCHED_BY_AN_OPERATOR),
        Arguments.of("aks", MOUNTED_BY_THE_DRIVER));
  }

  @ParameterizedTest
  @MethodSource("values")
  void kubernetesTakesEveryObject(String environment, Map<String, Object> otherwise) {
    List<JsonObject> objects = Chart.render(environment, otherwise);
    assertThat(objects).hasSizeGreaterThanOrEqualTo(6);
    assertAllTaken(objects);
  }

  /** Helm takes releases of 53 characters. */
  @ParameterizedTest
  @ValueSource(ints = {1, 43, 46, 52, 53})
  void theReleaseMayHaveALongName(int length) {
    assertAllTaken(Chart.render("a".repeat(length), "aks", WATCHED_BY_AN_OPERATOR));
  }

  private static void assertAllTaken(List<JsonObject> objects) {
    assertThat(objects)
        .allSatisfy(
            object ->
                assertThatCode(() -> Models.validate(object))
                    .as(object.toString())
                    .doesNotThrowAnyException());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Deployment              | \"replicas\":2                | \"replica\":2",
        "Service                 | \"name\":\"docket           | \"name\":\"docket.",
        "Deployment              | \"0.1.0\"                     | \"0.1.0-\"",
        "Deployment              | \"periodSeconds\":3.0         | \"periodSeconds\":\"often\"",
        "Deployment              | \"memory\":\"768Mi\"          | \"memory\":\"much\"",
        "Deployment              | \"name\":\"docket\",\"image\" | \"nom\":\"docket\",\"image\"",
        "ServiceMonitor          | \"honorLabels\"               | \"honorLabel\"",
        "PrometheusRule          | \"alert\":                    | \"alarm\":",
        "HTTPRoute               | PathPrefix                    | Prefix",
        "Certificate             | \"secretName\"                | \"secret\"",
      })
  void whatKubernetesWouldRefuseIsFound(String kind, String right, String wrong) {
    String object =
        Chart.render("aks", WATCHED_BY_AN_OPERATOR).stream()
            .filter(each -> each.get("kind").getAsString().equals(kind))
            .findFirst()
            .orElseThrow()
            .toString();
    String broken =
        object.contains(right)
            ? object.replace(right, wrong)
            : object.replace("\"spec\":{\"rev", "\"spec\":{" + wrong + ",\"rev");
    assertThat(broken).isNotEqualTo(object);
    assertThatThrownBy(() -> Models.validate(JsonParser.parseString(broken).getAsJsonObject()))
        .isInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "aks"})
  void helmFindsNothingToComplainAbout(String environment, @TempDir Path copy) throws IOException {
    copyWithValues(environment, copy);
    LintResult result = new Helm(copy).lint().strict().call();
    assertThat(result.getMessages()).noneMatch(message -> message.contains("[ERROR]"));
    assertThat(result.isFailed()).as(result.getMessages().toString()).isFalse();
  }

  private static void copyWithValues(String environment, Path copy) throws IOException {
    try (Stream<Path> files = Files.walk(Chart.FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(Chart.FOLDER.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Files.writeString(copy.resolve("values.yaml"), Values.merged(environment));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "image.tag                     | latest       | /image/tag",
        "image.tag                     | 1.0.0-a-     | /image/tag",
        "image.tag | 1.0.0-0123456789012345678901234567890123456789012345678901234567 | /image/tag",
        "docket.database               | h2           | /docket/database",
        "docket.databaseUrl            | mysql://x    | /docket/databaseUrl",
        "docket.contextRoot            | docket/      | /docket/contextRoot",
        "docket.environment.DOCKET_SECRET_DATABASE_CREDENTIALS | x | in plain sight",
        "docket.environment.DOCKET_DATABASE_URL | jdbc:mysql://db/docket?password=x | in plain sight",
        "docket.environment.OTEL_EXPORTER_OTLP_HEADERS | authorization=x | in plain sight",
        "docket.databaseUrl            | jdbc:mysql://db/docket?user=docket&Password=x | in plain sight",
        "docket.databaseUrl            | jdbc:sqlserver://db;accessToken=x | in plain sight",
        "docket.databaseUrl            | jdbc:mysql://docket:x@db/docket | in plain sight",
        "docket.databse                | mysql        | databse",
        "replicas.min                  | 9            | replicas.min is greater than replicas.max",
        "docket.keyVaultUrl            | ''           | docket.keyVaultUrl is missing",
        "docket.secrets                | local        | nothing mounts the files",
        "docket.secretsFrom            | docket       | does not read the files",
        "docket.databaseUrl            | ''           | docket.databaseUrl is missing",
        "gateway.name                  | ''           | gateway.enabled needs gateway.name",
        "monitoring.prometheus         | thanos       | /monitoring/prometheus",
        "monitoring.collectorImage     | otelcol:latest | /monitoring/collectorImage",
        "shutdown.quiesce              | 120          | quiesce",
      })
  void wrongValuesAreRefusedByName(String name, String value, String said) {
    Object typed = value.matches("\\d+") ? Integer.valueOf(value) : value;
    assertThatThrownBy(() -> Chart.render("aks", Map.of(name, typed))).hasMessageContaining(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docket.test", "2nd"})
  void aReleaseThatNoServiceCanBeNamedAfterIsRefused(String release) {
    assertThatThrownBy(() -> Chart.render(release, "aks", Map.of()))
        .hasMessageContaining("a Service is named after the release");
  }

  @Test
  void itIsServedUnderItsPathAndTheGatewayLeavesItInPlace() {
    List<JsonObject> objects = Chart.render("aks", Map.of("docket.contextRoot", "/docket"));
    assertThat(objects)
        .filteredOn(object -> object.get("kind").getAsString().equals("HTTPRoute"))
        .singleElement()
        .satisfies(
            route ->
                assertThat(route.toString())
                    .contains("\"value\":\"/docket\"")
                    .doesNotContain("URLRewrite"));
    assertThat(objects.toString())
        .contains("{\"name\":\"DOCKET_HTTP_CONTEXT_ROOT\",\"value\":\"/docket\"}");
  }

  @Test
  void theSecretsStoreMountsWhatAStartNeedsAndNothingThatIsMissing() {
    assertThat(secretsIn("aks", MOUNTED_BY_THE_DRIVER))
        .containsExactlyInAnyOrder(
            "card-fingerprint-keys", "sealing-keys", "token-signing-keys", "first-admin-code");
    Map<String, Object> withPassword = new HashMap<>(MOUNTED_BY_THE_DRIVER);
    withPassword.put("docket.databaseAuthentication", "password");
    assertThat(secretsIn("aks", withPassword)).hasSize(5).contains("database-credentials");
  }

  private static List<String> secretsIn(String environment, Map<String, Object> otherwise) {
    String objects =
        Chart.render(environment, otherwise).stream()
            .filter(object -> object.get("kind").getAsString().equals("SecretProviderClass"))
            .map(object -> object.getAsJsonObject("spec").getAsJsonObject("parameters"))
            .map(parameters -> parameters.get("objects").getAsString())
            .findFirst()
            .orElseThrow();
    return Pattern.compile("objectAlias: (\\S+)")
        .matcher(objects)
        .results()
        .map(alias -> alias.group(1))
        .toList();
  }

  @Test
  void itTellsItsCollectorUnlessItIsToldOtherwise() {
    Map<String, Object> otherwise = Map.of("docket.environment.OTEL_TRACES_EXPORTER", "otlp");
    assertThat(Chart.render("aks", otherwise).toString())
        .contains("\"value\":\"http://docket-collector:4318\"")
        .containsOnlyOnce("{\"name\":\"OTEL_TRACES_EXPORTER\",\"value\":\"otlp\"}")
        .containsOnlyOnce("\"OTEL_TRACES_EXPORTER\"");
    assertThat(Chart.render("local", Map.of()).toString()).doesNotContain("OTEL_", "collector");
  }

  @Test
  void azuresPrometheusIsToldInItsOwnWay() {
    List<JsonObject> objects = Chart.render("aks", Map.of());
    assertThat(objects)
        .extracting(Models::kind)
        .containsOnlyOnce("azmonitoring.coreos.com/v1 ServiceMonitor")
        .noneMatch(kind -> kind.startsWith("monitoring.coreos.com"));
    assertThat(objects.toString())
        .contains("{\"kubernetes.io/metadata.name\":\"kube-system\"}")
        .doesNotContain("grafana_dashboard");
  }

  @Test
  void aDrainOfANodeIsNeverBlockedAndNothingIsOpenThatNeedNotBe() {
    List<JsonObject> objects = Chart.render("local", Map.of());
    assertThat(objects)
        .filteredOn(object -> object.get("kind").getAsString().equals("PodDisruptionBudget"))
        .singleElement()
        .satisfies(
            budget ->
                assertThat(budget.getAsJsonObject("spec").get("maxUnavailable").getAsInt())
                    .isPositive());
    assertThat(objects)
        .filteredOn(object -> object.get("kind").getAsString().equals("NetworkPolicy"))
        .singleElement()
        .satisfies(
            policy -> {
              JsonObject spec = policy.getAsJsonObject("spec");
              assertThat(spec.getAsJsonArray("policyTypes")).hasSize(2);
              assertThat(spec.has("ingress")).as("without a gateway nobody gets in").isFalse();
            });
  }
}
