package dev.docket.samples.springboot;

import dev.docket.spi.OrderRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.OrderRepositoryContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class JdbcOrderRepositoryTest extends OrderRepositoryContract {

  @Autowired private OrderRepository orders;
  @Autowired private UnitOfWork unit;

  @Override
  protected OrderRepository repository() {
    return orders;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return unit;
  }
}
