package dev.docket.deployment.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The values of an environment together with the chart's own, as Helm merges them. */
final class Values {

  private Values() {}

  static String merged(String environment) throws IOException {
    Map<String, Object> defaults = read(Chart.FOLDER.resolve("values.yaml"));
    return new Yaml().dump(merge(defaults, read(Chart.values(environment))));
  }

  private static Map<String, Object> read(Path file) throws IOException {
    return new Yaml().load(Files.readString(file));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> merge(Map<String, Object> weak, Map<String, Object> strong) {
    Map<String, Object> merged = new LinkedHashMap<>(weak);
    strong.forEach(
        (key, value) ->
            merged.merge(
                key,
                value,
                (before, after) ->
                    before instanceof Map && after instanceof Map
                        ? merge((Map<String, Object>) before, (Map<String, Object>) after)
                        : after));
    return merged;
  }
}
