package dev.docket.deployment.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.docket.deployment.Repository;
import dev.docket.deployment.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The dashboard shows what there is. Grafana itself was not run on it. */
class DashboardTest {

  private static final Path DASHBOARD =
      Repository.root().resolve("kubernetes/docket/monitoring/dashboard.json");

  /** As the collector names for Prometheus what Docket tells, and what Kubernetes tells. */
  private static final Set<String> METRICS =
      Set.of(
          "http_server_request_duration_seconds_count",
          "http_server_request_duration_seconds_bucket",
          "docket_orders_placed_total",
          "docket_orders_refused_total",
          "docket_log_ins_refused_total",
          "docket_imports_duration_seconds_count",
          "docket_events_failed_total",
          "db_client_connection_count",
          "db_client_connection_max",
          "db_client_connection_pending_requests",
          "jvm_gc_duration_seconds_sum",
          "docket:requests_failed:ratio_rate5m",
          "docket:requests_failed:ratio_rate30m",
          "docket:requests_failed:ratio_rate1h",
          "docket:requests_failed:ratio_rate6h",
          "container_memory_working_set_bytes",
          "container_cpu_usage_seconds_total",
          "kube_pod_container_resource_limits",
          "kube_deployment_status_replicas_ready",
          "kube_deployment_spec_replicas");

  private static final Pattern METRIC =
      Pattern.compile("\\b(?:http|docket|db|jvm|container|kube)_\\w+(?=\\{)|docket:[\\w:]+");

  @TempDir private Path folder;

  @Test
  void everyMetricIsToldBySomebody() throws IOException {
    String all = String.join("\n", expressions()) + Files.readString(AlertsTest.RULES);
    List<String> used = METRIC.matcher(all).results().map(MatchResult::group).toList();
    assertThat(used).hasSizeGreaterThan(20);
    assertThat(METRICS).containsAll(used);
  }

  @Test
  void prometheusUnderstandsEveryExpression() throws Exception {
    Path rules = folder.resolve("expressions.yaml");
    List<Map<String, Object>> records =
        expressions().stream()
            .distinct()
            .map(expression -> Map.<String, Object>of("record", "docket:panel", "expr", expression))
            .toList();
    Files.writeString(
        rules, new Yaml().dump(Map.of("groups", List.of(Map.of("name", "all", "rules", records)))));
    Run result = Promtool.run(folder, "check", "rules", rules.toString());
    assertThat(result.succeeded()).as(result.output()).isTrue();
  }

  @Test
  void noPanelCoversAnother() throws IOException {
    List<JsonObject> places = panels().map(panel -> panel.getAsJsonObject("gridPos")).toList();
    assertThat(places).doesNotHaveDuplicates().hasSizeGreaterThan(5);
    assertThat(panels().map(panel -> panel.get("id").getAsInt())).doesNotHaveDuplicates();
  }

  private static List<String> expressions() throws IOException {
    return panels()
        .flatMap(panel -> objects(panel.getAsJsonArray("targets")))
        .map(target -> target.get("expr").getAsString())
        .map(text -> text.replace("$__rate_interval", "1m").replace("$namespace", "docket"))
        .toList();
  }

  private static Stream<JsonObject> panels() throws IOException {
    JsonObject dashboard = JsonParser.parseString(Files.readString(DASHBOARD)).getAsJsonObject();
    return objects(dashboard.getAsJsonArray("panels"));
  }

  private static Stream<JsonObject> objects(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
  }
}
