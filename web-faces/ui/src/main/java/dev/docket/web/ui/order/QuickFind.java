package dev.docket.web.ui.order;

import dev.docket.account.Actor;
import dev.docket.order.OrderId;
import dev.docket.order.OrderParameters;
import dev.docket.order.OrderSummary;
import dev.docket.order.Orders;
import dev.docket.validation.RuleViolationException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Guesses what somebody typed into the find box: an id, a card, its last four digits, or a code.
 */
@Dependent
public class QuickFind {

  /** The list, with the word that what was typed is no card number. */
  static final String NO_CARD = "orders?unknown=card";

  /** The parameter that names what nothing was found for. */
  static final String UNFOUND = "unfound";

  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern LAST_FOUR = Pattern.compile("[0-9]{4}");

  private final Orders orders;

  /** Looks into the book for what can't be told by its form. */
  @Inject
  public QuickFind(Orders orders) {
    this.orders = orders;
  }

  /** Where to go for what was typed. A card number, whole or mistyped, is never part of it. */
  public String urlFor(String typed, Actor by) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return "orders";
    }
    if (ID.matcher(text).matches()) {
      return byId(text, by);
    }
    if (LAST_FOUR.matcher(text).matches()) {
      return by("lastFour", text);
    }
    boolean isNumber = Cards.mayBeIn(text) && !LETTER.matcher(text).find();
    return isNumber ? byCard(text, by) : byBeginning(text, by).orElseGet(() -> byCode(text, by));
  }

  private Optional<String> byBeginning(String text, Actor by) {
    return IdBeginning.of(text)
        .flatMap(
            beginning -> {
              List<OrderSummary> found =
                  orders.search(beginning.from(2), by).items().stream()
                      .filter(order -> beginning.begins(order.id()))
                      .toList();
              return switch (found.size()) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of("order?id=" + found.get(0).id());
                default -> Optional.of(beginning.url());
              };
            });
  }

  private String byId(String id, Actor by) {
    if (orders.find(new OrderId(UUID.fromString(id)), by).isPresent()) {
      return "order?id=" + id;
    }
    return by(isUsed(orders, "user", id, by) ? "user" : UNFOUND, id);
  }

  private String byCard(String text, Actor by) {
    return Cards.in(text)
        .map(card -> by("card", Cards.fingerprints(card, orders, by)))
        .orElse(NO_CARD);
  }

  private String byCode(String code, Actor by) {
    return byFirstUsed(List.of("product", "store"), code, by)
        .orElseGet(() -> Cards.mayBeIn(code) ? byCard(code, by) : by(UNFOUND, code));
  }

  private Optional<String> byFirstUsed(List<String> names, String text, Actor by) {
    return names.stream()
        .filter(name -> isUsed(orders, name, text, by))
        .findFirst()
        .map(name -> by(name, text));
  }

  /** True when there are orders of what the parameter names. */
  static boolean isUsed(Orders orders, String name, String text, Actor by) {
    try {
      return !orders.search(OrderParameters.parse(Map.of(name, text), 1), by).items().isEmpty();
    } catch (RuleViolationException notACode) {
      return false;
    }
  }

  private static String by(String name, String value) {
    return "orders" + OrderUrl.queryString(Map.of(name, value));
  }
}
