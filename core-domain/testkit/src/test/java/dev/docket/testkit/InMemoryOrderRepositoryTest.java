package dev.docket.testkit;

import dev.docket.inmemory.InMemoryOrderRepository;
import dev.docket.inmemory.InMemoryUnitOfWork;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.UnitOfWork;

class InMemoryOrderRepositoryTest extends OrderRepositoryContract {

  private final InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
  private final OrderRepository orders = new InMemoryOrderRepository(unit);

  @Override
  protected OrderRepository repository() {
    return orders;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return unit;
  }
}
