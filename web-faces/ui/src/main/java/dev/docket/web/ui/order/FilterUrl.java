package dev.docket.web.ui.order;

import dev.docket.account.Actor;
import dev.docket.order.CardNumber;
import dev.docket.order.OrderParameters;
import dev.docket.order.Orders;
import dev.docket.validation.RuleViolationException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The address of the list that the filter's form asks for. No card number is part of it. */
@Dependent
public class FilterUrl {

  private static final String CARD = "card";
  private static final List<String> CHOSEN = List.of(CARD, "status", "sort", "size");
  private static final Set<String> CODES = Set.of("store", "product");

  private final Orders orders;

  /** Over the book, which knows what stands for a card in addresses. */
  @Inject
  public FilterUrl(Orders orders) {
    this.orders = orders;
  }

  /** Where to go for what was entered; a card number in any field limits the list to the card. */
  public String urlFor(Map<String, String> entered, Actor by) {
    Map<String, String> parameters = new LinkedHashMap<>();
    CHOSEN.forEach(name -> put(parameters, name, entered));
    for (String name : FilterFields.ids()) {
      if (!holdsCard(name, entered, by)) {
        put(parameters, name, entered);
        continue;
      }
      Optional<CardNumber> card = Cards.in(text(name, entered));
      if (card.isEmpty()) {
        return QuickFind.NO_CARD;
      }
      parameters.put(CARD, Cards.fingerprints(card.get(), orders, by));
    }
    return "orders" + OrderUrl.queryString(parameters);
  }

  /** True when one of the fields holds a card number, whole or mistyped. */
  public boolean holdsCard(Map<String, String> entered, Actor by) {
    return FilterFields.ids().stream().anyMatch(name -> holdsCard(name, entered, by));
  }

  private boolean holdsCard(String name, Map<String, String> entered, Actor by) {
    String text = text(name, entered);
    return isReadable(name, text) ? isCardAndNoCode(name, text, by) : Cards.mayBeIn(text);
  }

  private boolean isCardAndNoCode(String name, String text, Actor by) {
    return CODES.contains(name)
        && Cards.in(text).isPresent()
        && !QuickFind.isUsed(orders, name, text, by);
  }

  private static boolean isReadable(String name, String text) {
    try {
      OrderParameters.parse(Map.of(name, text), 1);
      return true;
    } catch (RuleViolationException unreadable) {
      return false;
    }
  }

  private static void put(
      Map<String, String> parameters, String name, Map<String, String> entered) {
    String text = text(name, entered);
    if (!text.isEmpty()) {
      parameters.put(name, text);
    }
  }

  private static String text(String name, Map<String, String> entered) {
    return entered.getOrDefault(name, "").strip();
  }
}
