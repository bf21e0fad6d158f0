package dev.docket.deployment.terraform;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a planned resource is open to, or who may do what by it. */
final class Opening {

  private static final Set<String> EVERYBODY = Set.of("0.0.0.0/0", "0.0.0.0", "::/0", "Internet");

  private static final Pattern TELLING =
      Pattern.compile(
          "AWS|Federated|Principal|Service|(Not)?Action|NotResource|(data_)?actions|policy_arn"
              + "|managed_policy_arns|role_definition_name|scope|subject"
              + "|(ipv6_)?cidr_blocks|cidr_ipv[46]|source_address_prefix(es)?");

  /** Each of these is listed, whatever is in it. */
  private static final Pattern LISTED =
      Pattern.compile(
          "aws_route|aws_(vpc_)?security_group_.*|aws_network_acl.*|aws_iam_.*"
              + "|azurerm_role_.*|azurerm_route|azurerm_network_security_rule"
              + "|azurerm_.*(firewall_rule|access_policy)|azurerm_federated_identity_credential");

  /** Where these are not known yet, nobody knows what is allowed. */
  private static final Set<String> NEEDED =
      Set.of("assume_role_policy", "permissions", "policy", "policy_arn", "scope", "subject");

  private final String address;
  private final Map<String, Set<String>> told = new TreeMap<>();
  private final List<String> statements = new ArrayList<>();

  private Opening(String address) {
    this.address = address;
  }

  /** All of a plan, a line each. */
  static List<String> allOf(JsonObject plan) {
    return StreamSupport.stream(plan.getAsJsonArray("resource_changes").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .flatMap(Opening::of)
        .toList();
  }

  private static Stream<String> of(JsonObject resource) {
    JsonObject change = resource.getAsJsonObject("change");
    Opening opening = new Opening(resource.get("address").getAsString());
    opening.walk("", change.get("after"));
    change.getAsJsonObject("after_unknown").asMap().forEach(opening::miss);
    boolean listed = LISTED.matcher(resource.get("type").getAsString()).matches();
    return opening.lines(listed && opening.statements.isEmpty());
  }

  private Stream<String> lines(boolean listed) {
    StringBuilder line = new StringBuilder(address);
    told.forEach((key, values) -> line.append(" | " + key + " " + String.join(" ", values)));
    Stream<String> own = listed || !told.isEmpty() ? Stream.of(line.toString()) : Stream.empty();
    return Stream.concat(own, statements.stream());
  }

  private void miss(String key, JsonElement unknown) {
    if (NEEDED.contains(key) && unknown.isJsonPrimitive()) {
      tell(key, "unknown");
    }
  }

  private void walk(String key, JsonElement value) {
    if (key.equals("Condition")) {
      value.getAsJsonObject().asMap().values().forEach(this::walkCondition);
    } else if (value.isJsonArray()) {
      value.getAsJsonArray().forEach(element -> walk(key, element));
    } else if (value.isJsonObject()) {
      walk(value.getAsJsonObject());
    } else if (value.isJsonPrimitive()) {
      walk(key, value.getAsString());
    }
  }

  private void walkCondition(JsonElement condition) {
    condition.getAsJsonObject().keySet().forEach(name -> tell("if", name));
  }

  /** A statement of a policy has a line of its own; what denies opens nothing. */
  private void walk(JsonObject object) {
    if (object.has("Effect")) {
      Opening statement = new Opening(address);
      if (object.get("Effect").getAsString().equals("Allow")) {
        object.asMap().forEach(statement::walk);
        statement.lines(true).forEach(statements::add);
      }
    } else if (!object.has("access") || object.get("access").getAsString().equals("Allow")) {
      object.asMap().forEach(this::walk);
    }
  }

  private void walk(String key, String value) {
    if (value.startsWith("{") && value.contains("\"Statement\"")) {
      walk(key, JsonParser.parseString(value));
    } else if (EVERYBODY.contains(value) || tells(key, value)) {
      tell(key, value.replaceFirst("^/subscriptions/.*/", ""));
    }
  }

  private static boolean tells(String key, String value) {
    return switch (key) {
      case "Resource" -> value.equals("*");
      case "role_definition_id" -> value.startsWith("/");
      default -> TELLING.matcher(key).matches();
    };
  }

  private void tell(String key, String value) {
    told.computeIfAbsent(key, first -> new TreeSet<>()).add(value);
  }
}
