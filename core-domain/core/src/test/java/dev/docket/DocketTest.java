package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.inmemory.InMemoryCommandRepository;
import dev.docket.inmemory.InMemoryOrderRepository;
import dev.docket.inmemory.InMemorySecretSource;
import dev.docket.inmemory.InMemoryTodoRepository;
import dev.docket.inmemory.InMemoryUnitOfWork;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretUnavailableException;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocketTest {

  private final InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
  private final DocketBuilder withoutTodos =
      Docket.builder()
          .unitOfWork(unit)
          .orders(new InMemoryOrderRepository(unit))
          .secrets(InMemorySecretSource.withRandomKeys(new SecureRandom()));

  @Test
  void toDosTakeBothTheirPorts() {
    assertThat(withoutTodos.build().orders()).isNotNull();
    assertThatThrownBy(withoutTodos.build()::todos).isInstanceOf(IllegalStateException.class);
    withoutTodos.todos(new InMemoryTodoRepository(unit));
    assertThatThrownBy(withoutTodos.build()::todos).isInstanceOf(IllegalStateException.class);
    withoutTodos.commands(new InMemoryCommandRepository(unit));
    assertThat(withoutTodos.build().todos()).isNotNull();
  }

  @Test
  void saysAllThatIsMissing() {
    assertThatThrownBy(Docket.builder().listener(event -> {})::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll(
            "orders(OrderRepository)",
            "unitOfWork(UnitOfWork)",
            "secrets(SecretSource)",
            "outbox(EventOutbox)");
    assertThatThrownBy(Docket.inMemoryBuilder().secrets(null)::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("secrets(SecretSource)")
        .hasMessageNotContainingAny("orders(", "unitOfWork(", "outbox(");
  }

  @ParameterizedTest
  @ValueSource(strings = {SecretSource.CARD_FINGERPRINT_KEYS, SecretSource.SEALING_KEYS})
  void saysWhichRingOfKeysIsMalformed(String name) {
    InMemorySecretSource secrets = InMemorySecretSource.withRandomKeys(new SecureRandom());
    Docket docket = Docket.inMemoryBuilder().secrets(secrets).build();
    assertThatCode(docket::requireKeys).doesNotThrowAnyException();
    secrets.put(name, "nonsense");
    assertThatThrownBy(docket::requireKeys)
        .isInstanceOf(SecretUnavailableException.class)
        .hasMessageContaining(name);
  }

  @Test
  void importsTakeTheirPort() {
    assertThatThrownBy(withoutTodos.build()::imports).isInstanceOf(IllegalStateException.class);
    assertThat(Docket.inMemory().imports()).isNotNull();
  }
}
