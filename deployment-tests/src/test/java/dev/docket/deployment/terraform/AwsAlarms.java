package dev.docket.deployment.terraform;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.docket.deployment.Repository;
import dev.docket.deployment.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The alarms on AWS in numbers, as Terraform works them out; no provider is needed for that. */
final class AwsAlarms {

  private static final Path MODULE = Repository.root().resolve("terraform-aws/modules/alarms");

  /** GiB. */
  private static final String INPUT = "{\"database_storage\": 20}";

  private final JsonObject output;

  private AwsAlarms(JsonObject output) {
    this.output = output;
  }

  /** Of the module, with its text changed. */
  static AwsAlarms workedOut(UnaryOperator<String> change) throws IOException {
    Terraform.require();
    Path folder = Workplace.copy(new Root(MODULE, MODULE)).folder();
    Path main = folder.resolve("main.tf");
    Files.writeString(main, change.apply(Files.readString(main)));
    Files.writeString(folder.resolve("terraform.tfvars.json"), INPUT);
    run(folder, "terraform", "init", "-input=false", "-no-color");
    run(folder, "terraform", "apply", "-auto-approve", "-input=false", "-no-color");
    String state = Files.readString(folder.resolve("terraform.tfstate"));
    return new AwsAlarms(
        JsonParser.parseString(state).getAsJsonObject().getAsJsonObject("outputs"));
  }

  private static void run(Path folder, String... command) {
    Run run = Run.of(folder, Map.of("CHECKPOINT_DISABLE", "1"), List.of(command));
    if (!run.succeeded()) {
      throw new IllegalStateException(run.output());
    }
  }

  /** Of one metric each, by their names. */
  JsonObject plain() {
    return value("plain");
  }

  /** Of the ratio of failed requests. */
  JsonObject burn() {
    return value("burn");
  }

  private JsonObject value(String name) {
    return output.getAsJsonObject(name).getAsJsonObject("value");
  }
}
