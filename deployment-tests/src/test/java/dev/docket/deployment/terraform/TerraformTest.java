package dev.docket.deployment.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.deployment.Run;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Terraform of every cloud is well-formed, valid, and passes its own tests. */
class TerraformTest {

  /** Roots are checked side by side: much of it is waiting for a provider to come up. */
  private static final ExecutorService WORKERS = Executors.newFixedThreadPool(2);

  private static final Map<Root, CompletableFuture<Run>> RUNS = new HashMap<>();

  @AfterAll
  static void stop() {
    WORKERS.shutdown();
  }

  @Test
  void thereIsSomethingToCheck() {
    assertThat(Root.all()).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyFileIsFormatted() {
    return Root.trees().stream()
        .map(
            tree ->
                DynamicTest.dynamicTest(
                    tree.getFileName().toString(),
                    () -> {
                      Terraform.require();
                      assertSuccess(Terraform.format(tree));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyRootIsValidAndPassesItsTests() {
    return Root.all().stream()
        .map(root -> DynamicTest.dynamicTest(root.toString(), () -> assertSuccess(run(root))));
  }

  private static Run run(Root root) {
    Terraform terraform = Terraform.shared();
    if (RUNS.isEmpty()) {
      Root.all()
          .forEach(
              each ->
                  RUNS.put(
                      each, CompletableFuture.supplyAsync(() -> terraform.check(each), WORKERS)));
    }
    return Objects.requireNonNull(RUNS.get(root)).join();
  }

  private static void assertSuccess(Run run) {
    assertThat(run.status()).as(run.output()).isZero();
  }

  @Test
  void whatIsSoundPasses() {
    assertSuccess(Terraform.shared().check(Probe.SOUND.write()));
  }

  @ParameterizedTest
  @EnumSource(names = {"INVALID", "FAILS_ITS_TEST"})
  void whatIsNotIsFound(Probe probe) {
    assertThat(Terraform.shared().check(probe.write()).succeeded()).isFalse();
  }

  @Test
  void whatIsUnformattedIsFound() {
    Terraform.require();
    assertThat(Terraform.format(Probe.UNFORMATTED.write().folder()).succeeded()).isFalse();
  }
}
