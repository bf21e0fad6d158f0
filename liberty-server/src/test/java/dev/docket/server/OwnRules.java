package dev.docket.server;

import dev.docket.order.OrderDraft;
import dev.docket.validation.Rule;
import dev.docket.validation.RuleChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Objects;

/** What somebody adds to Docket's WAR: rules that Docket has never heard of. */
@ApplicationScoped
public class OwnRules {

  static final String WITH_TEXT = "example.quantity.dozens";
  static final String WITHOUT_TEXT = "example.product.unknown";
  static final String OF_NO_FIELD = "example.opening-hours";
  static final int DOZEN = 12;

  @Produces
  RuleChanges<OrderDraft> rules() {
    return RuleChanges.<OrderDraft>none()
        .add(Rule.of(WITH_TEXT, "quantity", draft -> !isDozen(draft), DOZEN))
        .add(Rule.of(WITHOUT_TEXT, "productCode", draft -> !isDozen(draft)))
        .add(Rule.of(OF_NO_FIELD, "opening-hours", draft -> !isDozen(draft)));
  }

  private static boolean isDozen(OrderDraft draft) {
    return Objects.equals(draft.quantity().value(), DOZEN);
  }
}
