package dev.docket.order;

import java.time.LocalDate;
import java.util.UUID;

/** Drafts that keep every rule on {@link #TODAY}, to be spoilt in one field. */
public final class Drafts {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  public static final String VISA = "4111 1111 1111 1111";
  public static final String OTHER_VISA = "4012888888881881";

  private Drafts() {}

  public static OrderDraft.Builder good() {
    return OrderDraft.builder()
        .userId(new UUID(7, 7))
        .cardNumber(VISA)
        .storeCode("WEB-1388012W")
        .productCode("l1-3217409q")
        .quantity(9)
        .orderDate(TODAY)
        .shippingDate(TODAY.plusDays(2));
  }
}
