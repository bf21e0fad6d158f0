package dev.docket.deployment.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.deployment.Repository;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Each alert of the database on Azure fires when it should, and not when it should not. */
class AzureDatabaseAlertsTest {

  private static final Path ALERTS =
      Repository.root().resolve("terraform-azure/modules/monitoring/database-alerts.yaml");

  @Test
  void eachFiresAndIsSilentAsItShould() throws IOException {
    assertThat(wrong(Files.readString(ALERTS))).isEmpty();
  }

  @Test
  void eachHasCasesOfBoth() throws IOException {
    Map<String, Object> alerts = new Yaml().load(Files.readString(ALERTS));
    assertThat(alerts).hasSizeGreaterThan(1);
    assertThat(cases().keySet()).isEqualTo(alerts.keySet());
    assertThat(cases().values())
        .allSatisfy(of -> assertThat(of.get("fires")).isNotEmpty())
        .allSatisfy(of -> assertThat(of.get("silent")).isNotEmpty());
  }

  @Test
  void aWrongOneIsFound() throws IOException {
    String right = Files.readString(ALERTS);
    assertThat(wrong(right.replace("threshold: 80", "threshold: 81")))
        .contains("database-cpu fires by 81 x 15");
    assertThat(wrong(right.replace("Maximum", "Average")))
        .contains("database-disk fires by 80 x 14, 86 x 1");
    assertThat(wrong(right.replace("minutes: 15", "minutes: 5")))
        .contains("database-cpu silent by 81 x 5, 50 x 5, 81 x 5");
  }

  private static List<String> wrong(String text) throws IOException {
    Map<String, Map<String, Object>> alerts = new Yaml().load(text);
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Map<String, List<String>>> each : cases().entrySet()) {
      AzureMetricAlert alert = AzureMetricAlert.of(alerts.get(each.getKey()));
      for (String kind : List.of("fires", "silent")) {
        each.getValue().get(kind).stream()
            .filter(told -> alert.firesAfter(Series.values(told)) != kind.equals("fires"))
            .map(told -> each.getKey() + " " + kind + " by " + told)
            .forEach(wrong::add);
      }
    }
    return wrong;
  }

  private static Map<String, Map<String, List<String>>> cases() throws IOException {
    try (InputStream source =
        AzureDatabaseAlertsTest.class.getResourceAsStream("azure-database-alerts-test.yaml")) {
      return new Yaml().load(Objects.requireNonNull(source));
    }
  }
}
