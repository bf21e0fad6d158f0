package dev.docket.deployment.kubernetes;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import dev.docket.deployment.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** The chart, rendered by Helm. */
final class Chart {

  static final Path FOLDER = Repository.root().resolve("kubernetes/docket");

  private static final Path VALUES = Repository.root().resolve("kubernetes/values");
  private static final Gson GSON = new Gson();

  private Chart() {}

  /** The file with the values of an environment. */
  static Path values(String environment) {
    return VALUES.resolve(environment + ".yaml");
  }

  /**
   * What an environment's values, some of them set otherwise, come to.
   *
   * @throws RuntimeException with what Helm says
   */
  static List<JsonObject> render(String environment, Map<String, Object> otherwise) {
    return render("docket", environment, otherwise);
  }

  /** The same of a release with another name. */
  static List<JsonObject> render(
      String release, String environment, Map<String, Object> otherwise) {
    TemplateCommand command =
        new Helm(FOLDER)
            .template()
            .withName(release)
            .withNamespace("docket")
            .withKubeVersion("1.33.0")
            .withValuesFile(values(environment));
    otherwise.forEach(command::set);
    return objects(command.call());
  }

  private static List<JsonObject> objects(String yaml) {
    return documents(yaml)
        .filter(Objects::nonNull)
        .map(document -> GSON.toJsonTree(document).getAsJsonObject())
        .toList();
  }

  private static Stream<Object> documents(String yaml) {
    return StreamSupport.stream(new Yaml().loadAll(yaml).spliterator(), false);
  }
}
