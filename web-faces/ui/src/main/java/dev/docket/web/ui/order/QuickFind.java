package dev.docket.web.ui.order;

import dev.docket.account.Actor;
import dev.docket.order.CardFingerprint;
import dev.docket.order.OrderDraft;
import dev.docket.order.OrderId;
import dev.docket.order.OrderParameters;
import dev.docket.order.Orders;
import dev.docket.validation.RuleViolationException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Guesses what somebody typed into the find box: an id, a card, its last four digits, or a code.
 */
@Dependent
public class QuickFind {

  /** The list, with the word that what was typed is no card number. */
  static final String NO_CARD = "orders?unknown=card";

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
    return CARD_LIKE.matcher(text).matches() ? byCard(text, by) : byCode(text, by);
  }

  private String byId(String id, Actor by) {
    boolean isOrder = orders.find(new OrderId(UUID.fromString(id)), by).isPresent();
    return isOrder ? "order?id=" + id : by("user", id);
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
    return isUsed(Map.of("product", code), by) ? by("product", code) : by("store", code);
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
