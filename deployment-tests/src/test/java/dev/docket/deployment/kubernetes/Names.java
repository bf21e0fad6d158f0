package dev.docket.deployment.kubernetes;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What an object may be called, as a Service may, and what its labels may say. */
final class Names {

  private static final Pattern NAME = Pattern.compile("[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern LABEL = Pattern.compile("([A-Za-z0-9]([\\w.-]{0,61}[A-Za-z0-9])?)?");
  private static final Set<String> OF_LABELS = Set.of("labels", "matchLabels");

  private Names() {}

  /**
   * Accepts an object or says which name is wrong.
   *
   * @throws IllegalArgumentException with the name
   */
  static void validate(JsonObject object) {
    check(NAME, object.getAsJsonObject("metadata").get("name"));
    validateLabels(object);
  }

  private static void validateLabels(JsonElement within) {
    if (within.isJsonArray()) {
      within.getAsJsonArray().forEach(Names::validateLabels);
    } else if (within.isJsonObject()) {
      for (Map.Entry<String, JsonElement> member : within.getAsJsonObject().entrySet()) {
        if (OF_LABELS.contains(member.getKey())) {
          member.getValue().getAsJsonObject().asMap().values().forEach(it -> check(LABEL, it));
        } else {
          validateLabels(member.getValue());
        }
      }
    }
  }

  private static void check(Pattern allowed, JsonElement name) {
    if (!allowed.matcher(name.getAsString()).matches()) {
      throw new IllegalArgumentException("no name: " + name);
    }
  }
}
