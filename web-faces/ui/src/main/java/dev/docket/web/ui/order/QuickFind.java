package dev.docket.web.ui.order;

import dev.docket.account.Actor;
import dev.docket.order.CardFingerprint;
import dev.docket.order.OrderDraft;
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
  private static final Pattern LAST_FOUR = Pattern.compile("[0-9]{4}");
  private static final Pattern CARD_LIKE = Pattern.compile("[0-9](?:[ \u00a0-]*[0-9]){11,}");

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
    return CARD_LIKE.matcher(text).matches()
        ? byCard(text, by)
        : byBeginning(text, by).orElseGet(() -> byCode(text, by));
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
    boolean isOrder = orders.find(new OrderId(UUID.fromString(id)), by).isPresent();
    return isOrder ? "order?id=" + id : byFirstUsed(List.of("user"), id, by);
  }

  private String byCard(String number, Actor by) {
    OrderDraft draft = OrderDraft.builder().cardNumber(number).build();
    if (draft.cardNumber().isUnreadable()) {
      return NO_CARD;
    }
    return by(
        "card",
        String.join(
            ",",
            orders.fingerprints(draft.cardNumber().required(), by).stream()
                .map(CardFingerprint::text)
                .toList()));
  }

  private String byCode(String code, Actor by) {
    return byFirstUsed(List.of("product", "store"), code, by);
  }

  private String byFirstUsed(List<String> names, String text, Actor by) {
    return names.stream()
        .filter(name -> isUsed(Map.of(name, text), by))
        .findFirst()
        .map(name -> by(name, text))
        .orElseGet(() -> by(UNFOUND, text));
  }

  private boolean isUsed(Map<String, String> condition, Actor by) {
    try {
      return !orders.search(OrderParameters.parse(condition, 1), by).items().isEmpty();
    } catch (RuleViolationException notACode) {
      return false;
    }
  }

  private static String by(String name, String value) {
    return "orders" + OrderUrl.queryString(Map.of(name, value));
  }
}
