package dev.docket.samples.springboot;

import dev.docket.Docket;
import dev.docket.inmemory.InMemorySecretSource;
import dev.docket.order.Orders;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.UnitOfWork;
import java.security.SecureRandom;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A shop that keeps its orders with Docket. */
@SpringBootApplication
class ShopApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(ShopApplication.class, arguments);
  }

  /** The keys are as short-lived as the database, which is in memory too. */
  @Bean
  Orders orders(OrderRepository repository, UnitOfWork unit) {
    return Docket.builder()
        .orders(repository)
        .unitOfWork(unit)
        .secrets(InMemorySecretSource.withRandomKeys(new SecureRandom()))
        .build()
        .orders();
  }
}
