package dev.docket.deployment.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/**
 * Nothing is open, and nobody may do anything, but what openings.yaml lists: by root, by test of it
 * that plans it, and by that test's run.
 */
class OpeningsTest {

  private static final Map<String, Map<String, Map<String, List<String>>>> ALLOWED = read();

  private static Map<String, Map<String, Map<String, List<String>>>> read() {
    try (InputStream source = OpeningsTest.class.getResourceAsStream("openings.yaml")) {
      return new Yaml().load(Objects.requireNonNull(source));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void everyRootIsListed() {
    assertThat(ALLOWED.keySet())
        .containsExactlyInAnyOrderElementsOf(Root.all().stream().map(Root::toString).toList());
  }

  @TestFactory
  Stream<DynamicTest> nothingIsOpenButWhatIsListedAndWhatIsPlanted() {
    return Root.all().stream()
        .map(root -> DynamicTest.dynamicTest(root.toString(), () -> compare(root)));
  }

  private static void compare(Root root) {
    Terraform terraform = Terraform.shared();
    Root copy = Workplace.copy(root);
    List<String> planted =
        Arrays.stream(Planted.values())
            .filter(each -> each.isFor(root))
            .map(each -> each.into(copy))
            .toList();
    Objects.requireNonNull(ALLOWED.get(root.toString()))
        .forEach((test, byRun) -> compare(terraform.plans(copy, test), byRun, planted));
  }

  private static void compare(
      Map<String, JsonObject> plans, Map<String, List<String>> byRun, List<String> planted) {
    byRun.forEach(
        (run, allowed) -> {
          List<String> all = new ArrayList<>(allowed);
          all.addAll(planted);
          assertThat(Opening.allOf(Objects.requireNonNull(plans.get(run))))
              .as(run)
              .containsExactlyInAnyOrderElementsOf(all);
        });
  }
}
