package dev.docket.samples.springboot;

import dev.docket.spi.OrderRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.OrderSearchContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.jdbc.JdbcTestUtils;

@SpringBootTest
class JdbcOrderSearchTest extends OrderSearchContract {

  @Autowired private JdbcTemplate jdbc;
  @Autowired private OrderRepository orders;
  @Autowired private UnitOfWork unit;

  @Override
  protected OrderRepository emptyRepository() {
    JdbcTestUtils.deleteFromTables(jdbc, "order_changes", "orders");
    return orders;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return unit;
  }
}
