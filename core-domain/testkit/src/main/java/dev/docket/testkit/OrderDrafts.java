package dev.docket.testkit;

import dev.docket.order.OrderDraft;
import java.time.LocalDate;
import java.util.UUID;

/** Drafts that keep every rule on {@link #TODAY}, to be spoilt or varied in one field. */
public final class OrderDrafts {

  /** The day that {@link OrdersContract} takes for today. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** A number that the schemes publish for tests. */
  public static final String VISA = "4111 1111 1111 1111";

  /** Another. */
  public static final String AMEX = "378282246310005";

  private OrderDrafts() {}

  /**
   * Nine pieces, for a user whom no other draft is for, ordered today, to be shipped in two days.
   */
  public static OrderDraft.Builder good() {
    return OrderDraft.builder()
        .userId(UUID.randomUUID())
        .cardNumber(VISA)
        .storeCode("WEB-1388012W")
        .productCode("l1-3217409q")
        .quantity(9)
        .orderDate(TODAY)
        .shippingDate(TODAY.plusDays(2));
  }
}
