package dev.docket.web.ui.order;

import dev.docket.order.OrderField;
import dev.docket.order.OrderFilter;
import dev.docket.order.OrderId;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSort;
import dev.docket.paging.Cursor;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first digits of an order's id, as the list shows them: a place in the list that is sorted by
 * it.
 *
 * @param digits 8 to 31 hexadecimal digits in lower case
 */
record IdBeginning(String digits) {

  /** The parameter that names it. */
  static final String PARAMETER = "beginning";

  private static final int HEX = 16;
  private static final int WHOLE = 32;
  private static final Pattern DIGITS =
      Pattern.compile("\\p{XDigit}{8}(?:-?\\p{XDigit}){0," + (WHOLE - 9) + "}-?");

  private static final OrderSort BY_ID = new OrderSort(OrderField.ID, false);

  /** Empty when it can't be one. */
  static Optional<IdBeginning> of(@Nullable String text) {
    return Optional.ofNullable(text)
        .filter(given -> DIGITS.matcher(given).matches())
        .map(given -> new IdBeginning(given.replace("-", "").toLowerCase(Locale.ROOT)));
  }

  /** A page of the list by id that begins where these orders do. */
  OrderQuery from(int size) {
    BigInteger least = new BigInteger(digits + "0".repeat(WHOLE - digits.length()), HEX);
    Cursor place =
        least.signum() == 0
            ? Cursor.first()
            : Cursor.after(BY_ID.text(), List.of(id(least.subtract(BigInteger.ONE)).text()));
    return new OrderQuery(OrderFilter.ALL, BY_ID, size, place);
  }

  /** The list from there, with the word that it is for these orders' sake. */
  String url() {
    return OrderUrl.list(from(ListOrders.SIZES.get(0))) + "&" + PARAMETER + "=" + digits;
  }

  private static OrderId id(BigInteger number) {
    return new OrderId(new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue()));
  }

  boolean begins(UUID id) {
    return id.toString().replace("-", "").startsWith(digits);
  }
}
