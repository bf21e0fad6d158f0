package dev.docket.web.ui.order;

import dev.docket.order.CardBrand;
import dev.docket.order.CardNumber;

/** Cards as people see them. */
final class Cards {

  private Cards() {}

  static String masked(CardNumber number) {
    return masked(number.brand(), number.lastFour());
  }

  static String masked(CardBrand brand, String lastFour) {
    return brand.displayName() + " \u2022\u2022\u2022\u2022 " + lastFour;
  }
}
