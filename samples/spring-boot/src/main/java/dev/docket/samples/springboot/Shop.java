package dev.docket.samples.springboot;

import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.order.Order;
import dev.docket.order.OrderContent;
import dev.docket.order.OrderDraft;
import dev.docket.order.Orders;
import dev.docket.order.PlaceOrder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the shop does itself: whatever is ordered leaves its stock, in the same transaction. */
@Service
class Shop {

  /** A shop with people would name whoever is logged in. */
  static final Actor SELLER = Actor.named("shop", Role.STAFF);

  private static final String TAKE =
      "UPDATE stock SET pieces = pieces - ? WHERE product_code = ? AND pieces >= ?";

  private final Orders orders;
  private final JdbcTemplate jdbc;

  Shop(Orders orders, JdbcTemplate jdbc) {
    this.orders = orders;
    this.jdbc = jdbc;
  }

  /**
   * @throws OutOfStockException when there are not enough pieces; then there is no order either
   */
  @Transactional
  Order sell(OrderDraft draft) {
    Order order = orders.place(new PlaceOrder(draft, null), SELLER);
    OrderContent content = order.content();
    int pieces = content.quantity().value();
    if (jdbc.update(TAKE, pieces, content.product().value(), pieces) == 0) {
      throw new OutOfStockException();
    }
    return order;
  }
}
