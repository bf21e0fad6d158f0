package dev.docket.order;

import dev.docket.validation.Entered;
import dev.docket.validation.Rule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules of what an order may say, in the order in which forms ask. All of them are evaluated; a
 * field that is missing or unreadable breaks the rule that says so and no other.
 */
public final class OrderRules {

  /** The first day that an order may bear. */
  public static final LocalDate FIRST_DAY = LocalDate.EPOCH;

  /** The last day that a delivery may bear: the next one stands for none in the list. */
  public static final LocalDate LAST_DELIVERY_DAY = OrderField.NO_DATE.minusDays(1);

  /** How many years after the order the shipping may be. */
  public static final int MAX_YEARS_TO_SHIPPING = 5;

  /**
   * The ids of the rules that an application may switch off or make less strict; the others hold
   * what the fields' types and the tables can keep.
   */
  public static final Set<String> FREE =
      Set.of(
          "order-date.after-tomorrow", "shipping-date.too-late", "delivery-date.before-shipping");

  private OrderRules() {}

  /**
   * The rules for a new order.
   *
   * @param clock tells today in the business's zone
   * @param deliveryDateEnabled the feature flag, asked at each evaluation
   */
  public static List<Rule<OrderDraft>> forPlacing(
      Clock clock, BooleanSupplier deliveryDateEnabled) {
    return Stream.of(
            Stream.of(readable("id", "id", OrderDraft::id)),
            user(),
            Stream.of(required("card", "cardNumber", OrderDraft::cardNumber)),
            behindUser(clock, deliveryDateEnabled))
        .flatMap(rules -> rules)
        .toList();
  }

  /**
   * The rules for an amended order: the id is given, and a blank card number keeps the card.
   *
   * @param clock tells today in the business's zone
   * @param deliveryDateEnabled the feature flag, asked at each evaluation
   */
  public static List<Rule<OrderDraft>> forAmending(
      Clock clock, BooleanSupplier deliveryDateEnabled) {
    return Stream.concat(user(), behindUser(clock, deliveryDateEnabled)).toList();
  }

  /**
   * The rules for a delivery, over a draft with the shipping date and the delivery date.
   *
   * @param deliveryDateEnabled the feature flag, asked at each evaluation
   */
  public static List<Rule<OrderDraft>> forDelivering(BooleanSupplier deliveryDateEnabled) {
    return deliveryDate(deliveryDateEnabled).toList();
  }

  private static Stream<Rule<OrderDraft>> behindUser(
      Clock clock, BooleanSupplier deliveryDateEnabled) {
    return Stream.of(
            card(),
            code("store", "storeCode", OrderDraft::storeCode),
            code("product", "productCode", OrderDraft::productCode),
            quantity(),
            orderDate(clock),
            shippingDate(),
            deliveryDate(deliveryDateEnabled))
        .flatMap(rules -> rules);
  }

  private static Stream<Rule<OrderDraft>> user() {
    return Stream.of(
        required("user", "userId", OrderDraft::userId),
        readable("user", "userId", OrderDraft::userId));
  }

  private static Stream<Rule<OrderDraft>> card() {
    return Stream.of(
        cardRule("card.masked", CardNumber::isMasked),
        cardRule(
            "card.format",
            digits -> !CardNumber.hasOnlyDigits(digits) && !CardNumber.isMasked(digits)),
        cardRule(
            "card.length",
            digits -> CardNumber.hasOnlyDigits(digits) && !CardNumber.hasAllowedLength(digits),
            CardNumber.MIN_LENGTH,
            CardNumber.MAX_LENGTH),
        cardRule(
            "card.luhn",
            digits ->
                CardNumber.hasOnlyDigits(digits)
                    && CardNumber.hasAllowedLength(digits)
                    && !CardNumber.passesLuhn(digits)));
  }

  private static Rule<OrderDraft> cardRule(String id, Predicate<String> broken, Object... args) {
    return Rule.of(
        id,
        "cardNumber",
        draft ->
            draft.cardNumber().isUnreadable()
                && broken.test(CardNumber.withoutSeparators(draft.cardNumber().text())),
        args);
  }

  private static Stream<Rule<OrderDraft>> code(
      String name, String path, Function<OrderDraft, Entered<String>> field) {
    return Stream.of(
        required(name, path, field),
        Rule.of(
            name + ".length",
            path,
            draft -> !Codes.hasAllowedLength(field.apply(draft).text()),
            Codes.MAX_LENGTH),
        Rule.of(
            name + ".characters",
            path,
            draft -> !Codes.hasAllowedCharacters(field.apply(draft).text()),
            Codes.PUNCTUATION));
  }

  private static Stream<Rule<OrderDraft>> quantity() {
    return Stream.of(
        required("quantity", "quantity", OrderDraft::quantity),
        readable("quantity", "quantity", OrderDraft::quantity, Quantity.MIN, Quantity.MAX),
        Rule.of(
            "quantity.range",
            "quantity",
            draft -> broken(draft.quantity(), number -> !Quantity.isInRange(number)),
            Quantity.MIN,
            Quantity.MAX));
  }

  private static Stream<Rule<OrderDraft>> orderDate(Clock clock) {
    return Stream.of(
        required("order-date", "orderDate", OrderDraft::orderDate),
        readable("order-date", "orderDate", OrderDraft::orderDate),
        Rule.of(
            "order-date.too-early",
            "orderDate",
            draft -> broken(draft.orderDate(), day -> day.isBefore(FIRST_DAY)),
            FIRST_DAY),
        Rule.of(
            "order-date.after-tomorrow",
            "orderDate",
            draft ->
                broken(draft.orderDate(), day -> day.isAfter(LocalDate.now(clock).plusDays(1)))));
  }

  private static Stream<Rule<OrderDraft>> shippingDate() {
    return Stream.of(
        required("shipping-date", "shippingDate", OrderDraft::shippingDate),
        readable("shipping-date", "shippingDate", OrderDraft::shippingDate),
        Rule.of(
            "shipping-date.before-order",
            "shippingDate",
            draft -> broken(draft.shippingDate(), draft.orderDate(), LocalDate::isBefore)),
        Rule.of(
            "shipping-date.too-late",
            "shippingDate",
            draft ->
                broken(
                    draft.shippingDate(),
                    draft.orderDate(),
                    (shipping, ordered) ->
                        shipping.isAfter(ordered.plusYears(MAX_YEARS_TO_SHIPPING))),
            MAX_YEARS_TO_SHIPPING));
  }

  private static Stream<Rule<OrderDraft>> deliveryDate(BooleanSupplier enabled) {
    return Stream.of(
        Rule.of(
            "delivery-date.disabled",
            "deliveryDate",
            draft -> !draft.deliveryDate().isBlank() && !enabled.getAsBoolean()),
        readable("delivery-date", "deliveryDate", OrderDraft::deliveryDate),
        Rule.of(
            "delivery-date.before-shipping",
            "deliveryDate",
            draft -> broken(draft.deliveryDate(), draft.shippingDate(), LocalDate::isBefore)),
        Rule.of(
            "delivery-date.too-late",
            "deliveryDate",
            draft -> broken(draft.deliveryDate(), day -> day.isAfter(LAST_DELIVERY_DAY)),
            LAST_DELIVERY_DAY));
  }

  private static Rule<OrderDraft> required(
      String name, String path, Function<OrderDraft, ? extends Entered<?>> field) {
    return Rule.of(name + ".required", path, draft -> field.apply(draft).isBlank());
  }

  private static Rule<OrderDraft> readable(
      String name, String path, Function<OrderDraft, ? extends Entered<?>> field, Object... args) {
    return Rule.of(name + ".format", path, draft -> field.apply(draft).isUnreadable(), args);
  }

  private static <T> boolean broken(Entered<T> field, Predicate<T> test) {
    T value = field.value();
    return value != null && test.test(value);
  }

  private static <T> boolean broken(Entered<T> field, Entered<T> other, BiPredicate<T, T> test) {
    T value = field.value();
    T otherValue = other.value();
    return value != null && otherValue != null && test.test(value, otherValue);
  }
}
