package dev.docket.web.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.order.OrderField;
import dev.docket.order.OrderParameters;
import dev.docket.order.OrderQuery;
import dev.docket.paging.Cursor;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderUrlTest {

  private static final OrderQuery VIEW =
      OrderParameters.parse(
          Map.of(
              "store", "A/B", "quantityFrom", "5", "sort", "store", "size", "50", "page", "last"),
          25);

  @Test
  void aViewIsAnAddress() {
    assertThat(OrderUrl.list(VIEW))
        .isEqualTo("orders?store=A%2FB&quantityFrom=5&sort=store&size=50&page=last");
  }

  @Test
  void aColumnSortsUpwardsAndThenDownwardsFromTheFirstPage() {
    assertThat(OrderUrl.sorted(VIEW, OrderField.QUANTITY))
        .contains("sort=quantity")
        .doesNotContain("page=");
    assertThat(OrderUrl.sorted(VIEW, OrderField.STORE)).contains("sort=-store");
  }

  @Test
  void aConditionIsTakenAwayWithBothItsEnds() {
    assertThat(OrderUrl.without(VIEW, Set.of("quantity", "quantityFrom", "quantityTo")))
        .isEqualTo("orders?store=A%2FB&sort=store&size=50");
  }

  @Test
  void oneMoreConditionKeepsTheOthersAndBeginsAtTheFirstPage() {
    assertThat(OrderUrl.with(VIEW, "card", "k1.0"))
        .isEqualTo("orders?store=A%2FB&quantityFrom=5&sort=store&size=50&card=k1.0");
  }

  @Test
  void theExportBeginsAtTheFirstPage() {
    assertThat(OrderUrl.export(VIEW.at(Cursor.last())))
        .startsWith("orders.csv?")
        .doesNotContain("page=");
  }

  @Test
  void anotherNumberOfRowsBeginsAtTheFirstPage() {
    assertThat(OrderUrl.resized(VIEW, 100)).contains("size=100").doesNotContain("page=");
  }
}
