package dev.docket.samples.springboot;

import dev.docket.order.Order;
import dev.docket.order.OrderId;
import dev.docket.order.OrderNotFoundException;
import dev.docket.order.OrderParameters;
import dev.docket.order.OrderSummary;
import dev.docket.order.Orders;
import dev.docket.paging.Cursor;
import dev.docket.paging.Slice;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders over HTTP; the list takes the parameters of {@link OrderParameters}. */
@RestController
@RequestMapping("/orders")
class OrderController {

  private static final int PAGE_SIZE = 20;

  private final Shop shop;
  private final Orders orders;

  OrderController(Shop shop, Orders orders) {
    this.shop = shop;
    this.orders = orders;
  }

  /** A page of the list; {@code next} is the parameter {@code page} of the next one. */
  record Page(List<OrderSummary> items, @Nullable String next) {}

  @PostMapping
  ResponseEntity<OrderSummary> place(@RequestBody OrderForm form) {
    Order order = shop.sell(form.draft());
    return ResponseEntity.created(URI.create("/orders/" + order.id().text()))
        .body(OrderSummary.of(order));
  }

  @GetMapping("/{id}")
  OrderSummary find(@PathVariable UUID id) {
    OrderId wanted = new OrderId(id);
    return orders
        .find(wanted, Shop.SELLER)
        .map(OrderSummary::of)
        .orElseThrow(() -> new OrderNotFoundException(wanted));
  }

  @GetMapping
  Page list(@RequestParam Map<String, String> parameters) {
    Slice<OrderSummary> slice =
        orders.search(OrderParameters.parse(parameters, PAGE_SIZE), Shop.SELLER);
    Cursor next = slice.next();
    return new Page(slice.items(), next == null ? null : next.text());
  }
}
