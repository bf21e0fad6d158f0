package dev.docket.internal;

import dev.docket.order.CardNumber;
import dev.docket.order.Order;
import dev.docket.order.OrderContent;
import dev.docket.order.OrderDraft;
import dev.docket.order.StoredCard;
import dev.docket.spi.CardVault;
import dev.docket.spi.PlacementRecord;
import dev.docket.validation.Entered;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whether two drafts, or a draft and an order, say the same. */
final class DraftContent {

  private final CardVault vault;

  DraftContent(CardVault vault) {
    this.vault = vault;
  }

  /** SHA-256 of all that a draft says but its id and its card, in hexadecimal digits. */
  static String digest(OrderDraft draft) {
    return ContentDigest.of(
        Stream.of(
            draft.userId(),
            draft.storeCode(),
            draft.productCode(),
            draft.quantity(),
            draft.orderDate(),
            draft.shippingDate(),
            draft.deliveryDate()));
  }

  /** True when the draft repeats what the record's order was placed with. */
  boolean repeats(OrderDraft draft, PlacementRecord record) {
    CardNumber number = draft.cardNumber().value();
    return number != null
        && record.digest().equals(digest(draft))
        && vault.matches(number, record.card());
  }

  /**
   * True when the order says what the draft says; a masked card number is compared by its last four
   * digits.
   */
  boolean isSame(OrderDraft draft, Order order) {
    OrderContent content = order.content();
    return says(draft.userId(), content.user().value())
        && says(draft.storeCode(), content.store().value())
        && says(draft.productCode(), content.product().value())
        && says(draft.quantity(), content.quantity().value())
        && says(draft.orderDate(), content.orderDate())
        && says(draft.shippingDate(), content.shippingDate())
        && (draft.deliveryDate().isBlank() || says(draft.deliveryDate(), content.deliveryDate()))
        && isSameCard(draft.cardNumber(), content.card());
  }

  private static boolean says(Entered<?> field, @Nullable Object stored) {
    return Objects.equals(field.value(), stored);
  }

  /** True when the entered number is the stored card's. */
  boolean isSameCard(Entered<CardNumber> entered, StoredCard card) {
    CardNumber number = entered.value();
    return number == null
        ? entered.text().equals(CardNumber.masked(card.lastFour()))
        : vault.matches(number, card.fingerprint());
  }
}
