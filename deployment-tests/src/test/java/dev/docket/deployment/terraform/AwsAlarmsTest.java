package dev.docket.deployment.terraform;

import static dev.docket.deployment.terraform.CloudWatchAlarm.State.ALARM;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.docket.deployment.OperatorsGuide;
import dev.docket.deployment.Repository;
import dev.docket.deployment.terraform.CloudWatchAlarm.State;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Each alarm on AWS is raised when it should be, and not when it should not. */
class AwsAlarmsTest {

  private static final Path MONITORING =
      Repository.root().resolve("terraform-aws/modules/monitoring/main.tf");

  private static final Pattern EVENTS = Pattern.compile("(detail-type|event_categories) += .*");

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  private final Map<String, Object> cases = read();

  private static Map<String, Object> read() {
    try (InputStream source = AwsAlarmsTest.class.getResourceAsStream("aws-alarms-test.yaml")) {
      return new Yaml().load(Objects.requireNonNull(source));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void eachIsRaisedAndIsSilentAsItShould() throws Exception {
    assertThat(wrong(AwsAlarms.workedOut(UnaryOperator.identity()))).isEmpty();
  }

  @Test
  void eachHasCasesOfBoth() throws Exception {
    Set<String> names = names();
    assertThat(names).hasSizeGreaterThan(10);
    assertThat(cases.keySet()).isEqualTo(names);
    assertThat(names)
        .allSatisfy(name -> assertThat(of(name, "raised")).isNotEmpty())
        .allSatisfy(name -> assertThat(of(name, "silent")).isNotEmpty());
  }

  @Test
  void theOperatorIsToldWhatToDoAtEach() throws Exception {
    Set<String> mails = names();
    EVENTS
        .matcher(Files.readString(MONITORING))
        .results()
        .flatMap(list -> QUOTED.matcher(list.group()).results())
        .forEach(event -> mails.add(event.group(1)));
    assertThat(OperatorsGuide.alertsOf("AWS")).isEqualTo(mails);
  }

  private static Set<String> names() throws Exception {
    AwsAlarms alarms = AwsAlarms.workedOut(UnaryOperator.identity());
    Set<String> names = new HashSet<>(alarms.plain().keySet());
    alarms.burn().getAsJsonObject("all_of").keySet().forEach(speed -> names.add("burn-" + speed));
    return names;
  }

  @Test
  void aWrongThresholdIsFound() throws Exception {
    assertThat(wrong(AwsAlarms.workedOut(text -> text.replace("threshold = 90", "threshold = 99"))))
        .containsExactly("service-memory raised by 91 x 10: OK");
    assertThat(wrong(AwsAlarms.workedOut(text -> text.replace("ratio = 0.006", "ratio = 0.06"))))
        .hasSize(1)
        .allSatisfy(sentence -> assertThat(sentence).startsWith("burn-slow raised by"));
  }

  private List<String> wrong(AwsAlarms alarms) throws Exception {
    List<String> wrong = new ArrayList<>();
    for (String name : cases.keySet()) {
      for (String kind : List.of("raised", "silent")) {
        for (Object told : of(name, kind)) {
          State state = state(alarms, name, told);
          if ((state == ALARM) != kind.equals("raised")) {
            wrong.add(name + " " + kind + " by " + told + ": " + state);
          }
        }
      }
    }
    return wrong;
  }

  @SuppressWarnings("unchecked")
  private List<Object> of(String name, String kind) {
    return ((Map<String, List<Object>>) Objects.requireNonNull(cases.get(name))).get(kind);
  }

  @SuppressWarnings("unchecked")
  private static State state(AwsAlarms alarms, String name, Object told) throws Exception {
    return told instanceof String series
        ? CloudWatchAlarm.of(alarms.plain().getAsJsonObject(name)).after(Series.values(series))
        : burning(alarms.burn(), name, (Map<String, Map<String, Number>>) told);
  }

  /** Raised when all its windows are. */
  private static State burning(
      JsonObject burn, String name, Map<String, Map<String, Number>> toldByWindow)
      throws Exception {
    String speed = name.replace("burn-", "");
    State all = ALARM;
    for (JsonElement window : burn.getAsJsonObject("all_of").getAsJsonArray(speed)) {
      String length = window.getAsString().replace(speed + "-", "");
      State one =
          ofWindow(burn, window.getAsString(), Objects.requireNonNull(toldByWindow.get(length)));
      all = one == ALARM ? all : one;
    }
    return all;
  }

  private static State ofWindow(JsonObject burn, String window, Map<String, Number> told)
      throws Exception {
    Map<String, @Nullable Double> sums = new HashMap<>();
    burn.getAsJsonObject("sums").keySet().forEach(name -> sums.put(name, valueOf(told.get(name))));
    Double ratio = MetricMath.evaluate(burn.get("expression").getAsString(), sums);
    double most =
        burn.getAsJsonObject("windows").getAsJsonObject(window).get("ratio").getAsDouble();
    List<@Nullable Double> values = new ArrayList<>();
    values.add(ratio);
    return new CloudWatchAlarm(
            burn.get("operator").getAsString(), most, 1, burn.get("missing").getAsString())
        .after(values);
  }

  private static @Nullable Double valueOf(@Nullable Number number) {
    return number == null ? null : number.doubleValue();
  }
}
