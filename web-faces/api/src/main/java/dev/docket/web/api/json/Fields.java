package dev.docket.web.api.json;

import static java.util.stream.Collectors.toSet;

import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads an object field by field. What is of another type is never converted; it is noted, as is
 * every field that nobody asked for, and told together with the rules that the rest breaks. Paths
 * are JSON Pointers (RFC 6901) without the first slash. Not safe for use by several threads.
 */
public final class Fields {

  /** The rule that a value of another type breaks; its argument is the type that is needed. */
  public static final String TYPE_RULE = "json.type";

  /** The rule that a field which is not known breaks. */
  public static final String UNKNOWN_RULE = "json.unknown-field";

  /** The rule that half of a surrogate pair breaks (RFC 7493, section 2.1). */
  public static final String CHARACTERS_RULE = "json.characters";

  private static final int MAX_TOLD = 20;

  private final JsonNode object;
  private final Set<String> known = new HashSet<>();
  private final List<Violation> refused = new ArrayList<>();

  Fields(JsonNode document) {
    object = document;
    if (!object.isObject()) {
      refused.add(Violation.of(TYPE_RULE, "", "object"));
    }
  }

  /** A text; null when there is none. */
  public @Nullable String text(String name) {
    JsonNode value = value(name);
    if (value == null || !isOf(JsonNode::isString, "string", name, value)) {
      return null;
    }
    if (hasLoneSurrogate(value.stringValue())) {
      refused.add(Violation.of(CHARACTERS_RULE, name));
      return null;
    }
    return value.stringValue();
  }

  /** The decimal digits of a whole number, as large as it may be; null when there is none. */
  public @Nullable String integer(String name) {
    JsonNode value = value(name);
    return value != null && isOf(JsonNode::isIntegralNumber, "integer", name, value)
        ? value.bigIntegerValue().toString()
        : null;
  }

  /** The texts of an array, empty when there is none. */
  public List<String> texts(String name) {
    JsonNode array = value(name);
    if (array == null || !isOf(JsonNode::isArray, "array", name, array)) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      JsonNode item = array.get(i);
      if (isOf(JsonNode::isString, "string", name + "/" + i, item)) {
        texts.add(item.stringValue());
      }
    }
    return texts;
  }

  private @Nullable JsonNode value(String name) {
    known.add(name);
    JsonNode value = object.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private boolean isOf(Predicate<JsonNode> type, String typeName, String path, JsonNode value) {
    boolean fits = type.test(value);
    if (!fits) {
      refused.add(Violation.of(TYPE_RULE, path, typeName));
    }
    return fits;
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  /** To be called when every field was asked for. */
  public void verify() {
    verify(List::of);
  }

  /**
   * To be called when every field was asked for.
   *
   * @param rules evaluates the rules of what was read; asked only when something is refused
   * @throws RuleViolationException with all that is wrong, each field for one reason
   */
  public void verify(Supplier<List<Violation>> rules) {
    noteUnknown();
    if (!refused.isEmpty()) {
      Set<String> told = refused.stream().map(Violation::path).collect(toSet());
      throw new RuleViolationException(
          Stream.concat(
                  refused.stream().limit(MAX_TOLD),
                  rules.get().stream().filter(violation -> !told.contains(violation.path())))
              .toList());
    }
  }

  private void noteUnknown() {
    object
        .propertyNames()
        .forEach(
            name -> {
              if (!known.contains(name)) {
                refused.add(Violation.of(UNKNOWN_RULE, escaped(name)));
              }
            });
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
