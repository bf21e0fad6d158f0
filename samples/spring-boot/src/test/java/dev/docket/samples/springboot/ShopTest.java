package dev.docket.samples.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.order.Order;
import dev.docket.order.OrderDraft;
import dev.docket.order.OrderId;
import dev.docket.order.Orders;
import dev.docket.testkit.OrderDrafts;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.jdbc.JdbcTestUtils;

@SpringBootTest
class ShopTest {

  private static final int NINE = 9;

  @Autowired private Shop shop;
  @Autowired private Orders orders;
  @Autowired private JdbcTemplate jdbc;

  private static OrderDraft.Builder draft() {
    return OrderDrafts.good().quantity(NINE).orderDate("2025-11-21").shippingDate("2025-11-23");
  }

  private int pieces() {
    return jdbc.queryForObject("SELECT SUM(pieces) FROM stock", Integer.class);
  }

  @Test
  void takesWhatWasOrderedFromTheStock() {
    int before = pieces();

    Order order = shop.sell(draft().build());

    assertThat(pieces()).isEqualTo(before - NINE);
    assertThat(orders.history(order.id(), Shop.SELLER)).hasSize(1);
  }

  @Test
  void leavesNeitherOrderNorHistoryOfASaleThatFails() {
    OrderId id = new OrderId(UUID.randomUUID());
    OrderDraft unknown = draft().id(id.value()).productCode("not-in-stock").build();

    assertThatThrownBy(() -> shop.sell(unknown)).isInstanceOf(OutOfStockException.class);

    assertThat(orders.find(id, Shop.SELLER)).isEmpty();
    assertThat(orders.history(id, Shop.SELLER)).isEmpty();
    assertThat(JdbcTestUtils.countRowsInTableWhere(jdbc, "orders", "product_code = 'not-in-stock'"))
        .isZero();
  }
}
