package dev.docket.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.docket.paging.Cursor;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderParametersTest {

  private static final String ID = "0197a3b4-0000-7000-8000-000000000001";

  @Property
  void everyViewIsAUrlAndBack(
      @ForAll long bits,
      @ForAll @IntRange(min = 1, max = 1000) int size,
      @ForAll @IntRange(min = 0, max = 0xffff) int set,
      @ForAll OrderField field,
      @ForAll boolean descending) {
    OrderFilter filter =
        new OrderFilter(
            when(set, 0, new OrderId(new UUID(bits, ~bits))),
            when(set, 1, new UserId(new UUID(~bits, bits))),
            when(set, 2, "0042"),
            when(set, 3, 1) == null ? List.of() : List.of(fingerprint("a-1"), fingerprint("B2")),
            when(set, 4, new StoreCode("A/b.c_d-9")),
            when(set, 5, new ProductCode("x")),
            new Range<>(when(set, 6, 3), when(set, 7, 3)),
            new Range<>(when(set, 8, LocalDate.EPOCH), when(set, 9, LocalDate.of(2020, 2, 29))),
            Range.any(),
            new Range<>(null, when(set, 10, LocalDate.EPOCH)),
            when(set, 11, 1) == null
                ? EnumSet.noneOf(OrderStatus.class)
                : EnumSet.of(OrderStatus.CANCELLED, OrderStatus.OPEN));
    OrderSort sort = new OrderSort(field, descending);
    Cursor position =
        when(set, 12, Cursor.after(sort.text(), List.of("ä", ""))) == null
            ? Cursor.last()
            : Cursor.after(sort.text(), List.of("ä", ""));
    OrderQuery query = new OrderQuery(filter, sort, size, position);
    assertThat(OrderParameters.parse(OrderParameters.of(query), 25)).isEqualTo(query);
  }

  private static CardFingerprint fingerprint(String keyId) {
    return new CardFingerprint(keyId, "0123456789abcdef".repeat(4));
  }

  private static <T> @Nullable T when(int set, int bit, T value) {
    return (set >> bit & 1) == 1 ? value : null;
  }

  @Test
  void nothingSetIsTheNewestFirst() {
    assertThat(OrderParameters.parse(Map.of("store", " ", "page", ""), 25))
        .isEqualTo(OrderQuery.newest(25));
  }

  @Test
  void everythingThatCannotBeReadIsReportedAtOnceUnderItsName() {
    Map<String, String> parameters =
        Map.of(
            "id", "1",
            "lastFour", "12345",
            "card", "4111111111111111",
            "status", "lost",
            "quantityFrom", "5",
            "quantityTo", "4",
            "orderDateTo", "31.12.2015",
            "sort", "colour",
            "size", "0",
            "page", "%%%");
    assertThatThrownBy(() -> OrderParameters.parse(parameters, 25))
        .isInstanceOfSatisfying(
            RuleViolationException.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(Violation::path, Violation::rule)
                    .containsExactlyInAnyOrder(
                        tuple("id", "filter.format"),
                        tuple("lastFour", "filter.format"),
                        tuple("card", "filter.format"),
                        tuple("status", "filter.format"),
                        tuple("quantityTo", "filter.range"),
                        tuple("orderDateTo", "filter.format"),
                        tuple("sort", "sort.unknown"),
                        tuple("size", "page.size"),
                        tuple("page", "cursor.format")));
  }

  @Property
  void aCursorIsTextAndBack(@ForAll List<String> keys) {
    List<String> oneLine = keys.stream().map(key -> key.replace("\n", "")).toList();
    Cursor cursor = Cursor.before("-store", oneLine.isEmpty() ? List.of("k") : oneLine);
    assertThat(Cursor.parse(cursor.text()).text()).isEqualTo(cursor.text());
    assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
  }

  @Property
  void noTextWhateverBreaksTheReadingOfACursor(@ForAll String text) {
    try {
      assertThat(Cursor.parse(text)).isNotNull();
    } catch (RuleViolationException refused) {
      assertThat(refused.violations()).extracting(Violation::rule).containsExactly("cursor.format");
    }
  }

  @Test
  void aCursorOfAnotherSortOrderIsRefused() {
    Cursor cursor = Cursor.after("-orderDate", List.of("2026-11-21", ID));
    assertThat(OrderSort.NEWEST_FIRST.keysOf(cursor)).containsExactly(Drafts.TODAY, ID);
    assertThatThrownBy(() -> OrderSort.parse("store").keysOf(cursor))
        .isInstanceOf(RuleViolationException.class);
  }

  @Test
  void aCursorWithKeysThatNoOrderHasIsRefused() {
    assertThatItIsRefused("orderDate", "yesterday", ID);
    assertThatItIsRefused("orderDate", "+10000-01-01", ID);
    assertThatItIsRefused("orderDate", "2026-11-21", "1");
    assertThatItIsRefused("id", ID.substring(1));
    assertThatItIsRefused("user", "ann", "2026-11-21", ID);
    assertThatItIsRefused("card", "12345", "2026-11-21", ID);
    assertThatItIsRefused("quantity", "many", "2026-11-21", ID);
  }

  private static void assertThatItIsRefused(String sort, String... keys) {
    assertThatThrownBy(() -> OrderSort.parse(sort).keysOf(Cursor.after(sort, List.of(keys))))
        .isInstanceOf(RuleViolationException.class);
  }
}
