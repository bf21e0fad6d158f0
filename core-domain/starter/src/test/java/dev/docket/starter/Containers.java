package dev.docket.starter;

import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.inmemory.InMemorySecretSource;
import dev.docket.order.OrderDraft;
import dev.docket.spi.SecretSource;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.configurator.BeanConfigurator;
import jakarta.inject.Singleton;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A container in plain Java, which finds the starter as any other library, and beans of the
 * application.
 */
final class Containers {

  static final Actor ANN = Actor.named("ann", Role.STAFF, Role.USER);

  private final Application application = new Application(new ArrayList<>());

  /** Its beans, as a producer of each would make them. */
  record Application(List<Consumer<BeanConfigurator<Object>>> beans) implements Extension {

    void add(@Observes AfterBeanDiscovery discovery) {
      beans.forEach(bean -> bean.accept(discovery.addBean()));
    }
  }

  Containers with(Type type, Object bean, Annotation... qualifiers) {
    application
        .beans()
        .add(
            made ->
                made.id(UUID.randomUUID().toString())
                    .addType(type)
                    .addQualifiers(qualifiers)
                    .scope(Singleton.class)
                    .createWith(context -> bean));
    return this;
  }

  Containers withSecrets() {
    return with(SecretSource.class, InMemorySecretSource.withRandomKeys(new SecureRandom()));
  }

  SeContainer start() {
    return SeContainerInitializer.newInstance().addExtensions(application).initialize();
  }

  static OrderDraft.Builder draft() {
    return OrderDraft.builder()
        .userId(UUID.randomUUID())
        .cardNumber("4111 1111 1111 1111")
        .storeCode("S-1")
        .productCode("P-1")
        .quantity(12)
        .orderDate(LocalDate.of(2020, 1, 2))
        .shippingDate(LocalDate.of(2020, 1, 3));
  }
}
