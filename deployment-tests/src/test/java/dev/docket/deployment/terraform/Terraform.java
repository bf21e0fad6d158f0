package dev.docket.deployment.terraform;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.docket.deployment.Repository;
import dev.docket.deployment.Run;
import dev.docket.deployment.Skipped;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Terraform with providers. */
interface Terraform {

  /** The command for a copy, which has no state. */
  List<String> INITIALIZE =
      List.of("terraform", "init", "-backend=false", "-input=false", "-no-color");

  /** Initializes a copy of a root, validates it and runs its tests. */
  Run check(Root root);

  /** Initializes a copy of a root and runs one of its tests, told as JSON, with what they plan. */
  Run test(Root copy, String name);

  /** What each run of a test of a copy of a root plans, by its name. */
  default Map<String, JsonObject> plans(Root copy, String test) {
    Run run = test(copy, test);
    Map<Boolean, List<String>> lines =
        run.output()
            .lines()
            .collect(Collectors.partitioningBy(line -> line.contains("\"type\":\"test_plan\"")));
    if (!run.succeeded()) {
      throw new IllegalStateException(String.join("\n", lines.get(false)));
    }
    return lines.get(true).stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .collect(
            Collectors.toMap(
                line -> line.get("@testrun").getAsString(),
                line -> line.getAsJsonObject("test_plan")));
  }

  /** The command that runs one test. */
  static List<String> toldAsJson(String test) {
    return List.of(
        "terraform", "test", "-json", "-verbose", "-filter=tests/" + test + ".tftest.hcl");
  }

  /** Checks the format of all files below a folder, for which no provider is needed. */
  static Run format(Path folder) {
    return Run.of(folder, Map.of(), List.of("terraform", "fmt", "-check", "-recursive", "-diff"));
  }

  /** Where there is no Terraform, the test is skipped. */
  static void require() {
    if (!Shared.VERSION.succeeded()) {
      Skipped.because("There is no Terraform: put terraform 1.11 or newer on the path.");
    }
  }

  /** The one that all tests use; where its providers can't be had, the test is skipped. */
  static Terraform shared() {
    require();
    if (Shared.FOUND.isEmpty()) {
      Skipped.because(Shared.REASON);
    }
    return Shared.FOUND.orElseThrow();
  }

  /** Looked for once. */
  final class Shared {

    static final Run VERSION = Run.of(Repository.root(), Map.of(), List.of("terraform", "version"));

    static final String REASON =
        "The providers of Terraform can't be had: the registry gives none, and "
            + RecordedSchemas.KEY
            + " names no folder of a prepared tfstub.";

    static final Optional<Terraform> FOUND =
        Stream.concat(
                Stream.concat(RecordedSchemas.told().stream(), Stream.of(new Registry())),
                RecordedSchemas.beside().stream())
            .filter(terraform -> terraform.check(Probe.NEEDS_A_PROVIDER.write()).succeeded())
            .findFirst();

    private Shared() {}
  }
}
