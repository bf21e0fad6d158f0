package dev.docket.samples.quarkus;

import dev.docket.inmemory.InMemoryImportRepository;
import dev.docket.inmemory.InMemoryOrderRepository;
import dev.docket.inmemory.InMemorySecretSource;
import dev.docket.inmemory.InMemoryUnitOfWork;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.SecretSource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** The driven ports that the starter asks the application for; here everything is in memory. */
@Dependent
class Ports {

  @Produces
  @Singleton
  InMemoryUnitOfWork unitOfWork() {
    return new InMemoryUnitOfWork();
  }

  @Produces
  @Singleton
  OrderRepository orders(InMemoryUnitOfWork unit) {
    return new InMemoryOrderRepository(unit);
  }

  @Produces
  @Singleton
  ImportRepository imports(InMemoryUnitOfWork unit) {
    return new InMemoryImportRepository(unit);
  }

  @Produces
  @Singleton
  SecretSource secrets() {
    return InMemorySecretSource.withRandomKeys(new SecureRandom());
  }
}
