package dev.docket.web.ui.order;

import dev.docket.order.OrderParameters;
import dev.docket.order.OrderQuery;
import dev.docket.web.ui.Format;
import dev.docket.web.ui.RuleTexts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One condition of the list as people read it, and the address of the list without it.
 *
 * @param text such as {@code Quantity: 5 to 20}
 * @param urlWithout where taking it away leads
 */
public record Condition(String text, String urlWithout) {

  private static final String FROM = "From";
  private static final String TO = "To";

  static List<Condition> of(OrderQuery query, Format format) {
    Map<String, String> parameters = OrderParameters.of(query.filter());
    Map<String, Condition> conditions = new LinkedHashMap<>();
    for (String name : parameters.keySet()) {
      conditions.computeIfAbsent(field(name), field -> condition(query, field, parameters, format));
    }
    return List.copyOf(conditions.values());
  }

  private static Condition condition(
      OrderQuery query, String field, Map<String, String> parameters, Format format) {
    return new Condition(
        RuleTexts.label(field) + ": " + value(field, parameters, format),
        OrderUrl.without(query, Set.of(field, field + FROM, field + TO)));
  }

  private static String value(String field, Map<String, String> parameters, Format format) {
    String exact = parameters.get(field);
    if (exact != null) {
      return exactly(field, exact);
    }
    String from = parameters.get(field + FROM);
    String to = parameters.get(field + TO);
    if (from == null) {
      return "up to " + format.anything(String.valueOf(to));
    }
    return to == null
        ? "from " + format.anything(from)
        : format.anything(from) + " to " + format.anything(to);
  }

  private static String exactly(String field, String value) {
    return switch (field) {
      case "card" -> "one whole number";
      case "status" ->
          Arrays.stream(value.split(",")).map(RuleTexts::label).collect(Collectors.joining(" or "));
      default -> value;
    };
  }

  private static String field(String parameter) {
    if (parameter.endsWith(FROM)) {
      return parameter.substring(0, parameter.length() - FROM.length());
    }
    return parameter.endsWith(TO)
        ? parameter.substring(0, parameter.length() - TO.length())
        : parameter;
  }
}
