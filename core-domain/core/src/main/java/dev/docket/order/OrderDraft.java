package dev.docket.order;

import dev.docket.validation.Dates;
import dev.docket.validation.Entered;
import dev.docket.validation.Uuids;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as somebody entered it, good or bad, before any rule was evaluated. Takes text (of a
 * form, a file, a request) as well as typed values; blanks around a text are dropped. Prints
 * nothing of what was entered.
 *
 * @param id the order's id, blank to have one made
 * @param userId whom the order is for
 * @param cardNumber the card that pays
 * @param storeCode the store
 * @param productCode the product
 * @param quantity how many
 * @param orderDate the day of the order
 * @param shippingDate the day of shipping
 * @param deliveryDate the day of delivery, blank while none is known
 */
public record OrderDraft(
    Entered<UUID> id,
    Entered<UUID> userId,
    Entered<CardNumber> cardNumber,
    Entered<String> storeCode,
    Entered<String> productCode,
    Entered<Integer> quantity,
    Entered<LocalDate> orderDate,
    Entered<LocalDate> shippingDate,
    Entered<LocalDate> deliveryDate) {

  /** A draft in which everything is blank. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Collects what was entered; every field is blank until it is set. Not safe for use by several
   * threads.
   */
  public static final class Builder {

    private Entered<UUID> id = Entered.blank();
    private Entered<UUID> userId = Entered.blank();
    private Entered<CardNumber> cardNumber = Entered.blank();
    private Entered<String> storeCode = Entered.blank();
    private Entered<String> productCode = Entered.blank();
    private Entered<Integer> quantity = Entered.blank();
    private Entered<LocalDate> orderDate = Entered.blank();
    private Entered<LocalDate> shippingDate = Entered.blank();
    private Entered<LocalDate> deliveryDate = Entered.blank();

    private Builder() {}

    /** The order's id in the canonical text form of a UUID. */
    public Builder id(@Nullable String text) {
      id = Entered.read(text, Uuids::parse);
      return this;
    }

    /** The order's id. */
    public Builder id(UUID value) {
      id = Entered.of(value);
      return this;
    }

    /** The user's id in the canonical text form of a UUID. */
    public Builder userId(@Nullable String text) {
      userId = Entered.read(text, Uuids::parse);
      return this;
    }

    /** The user's id. */
    public Builder userId(UUID value) {
      userId = Entered.of(value);
      return this;
    }

    /** The card's number, with or without blanks and hyphens between the digits. */
    public Builder cardNumber(@Nullable String text) {
      cardNumber = Entered.read(text, CardNumber::of);
      return this;
    }

    /** The card's number. */
    public Builder cardNumber(CardNumber value) {
      cardNumber = new Entered<>(value.digits(), value);
      return this;
    }

    /** The store's code. */
    public Builder storeCode(@Nullable String text) {
      storeCode = Entered.read(text, code -> code);
      return this;
    }

    /** The product's code. */
    public Builder productCode(@Nullable String text) {
      productCode = Entered.read(text, code -> code);
      return this;
    }

    /** How many, as a decimal number without separators. */
    public Builder quantity(@Nullable String text) {
      quantity = Entered.read(text, Integer::valueOf);
      return this;
    }

    /** How many. */
    public Builder quantity(int value) {
      quantity = Entered.of(value);
      return this;
    }

    /** The day of the order as an ISO 8601 date, {@code 2026-11-21}. */
    public Builder orderDate(@Nullable String text) {
      orderDate = Entered.read(text, Dates::parse);
      return this;
    }

    /** The day of the order. */
    public Builder orderDate(LocalDate value) {
      orderDate = Entered.of(value);
      return this;
    }

    /** The day of shipping as an ISO 8601 date. */
    public Builder shippingDate(@Nullable String text) {
      shippingDate = Entered.read(text, Dates::parse);
      return this;
    }

    /** The day of shipping. */
    public Builder shippingDate(LocalDate value) {
      shippingDate = Entered.of(value);
      return this;
    }

    /** The day of delivery as an ISO 8601 date. */
    public Builder deliveryDate(@Nullable String text) {
      deliveryDate = Entered.read(text, Dates::parse);
      return this;
    }

    /** The day of delivery. */
    public Builder deliveryDate(LocalDate value) {
      deliveryDate = Entered.of(value);
      return this;
    }

    /** The draft. */
    public OrderDraft build() {
      return new OrderDraft(
          id,
          userId,
          cardNumber,
          storeCode,
          productCode,
          quantity,
          orderDate,
          shippingDate,
          deliveryDate);
    }
  }
}
