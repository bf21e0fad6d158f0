package dev.docket.jpa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.account.AccountId;
import dev.docket.jpa.JpaPersistence;
import dev.docket.order.Order;
import dev.docket.order.OrderStatus;
import dev.docket.testkit.RandomOrders;
import dev.docket.todo.ChangeId;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again as it was. */
public abstract class ValuesContract {

  private static final AccountId ANN = new AccountId(new UUID(1, 1));
  private static final ChangeId CHANGE = new ChangeId(new UUID(2, 2));

  /** For subclasses. */
  protected ValuesContract() {}

  /** The database. */
  protected abstract OpenDatabase database();

  private static Todo todo(String description) {
    TodoId id = new TodoId(UUID.randomUUID());
    return Todo.add(id, ANN, description, null, Instant.EPOCH, CHANGE);
  }

  private Todo kept(Todo todo) {
    JpaPersistence persistence = database().persistence();
    persistence.unitOfWork().run(() -> persistence.todos().add(todo));
    return persistence.todos().find(todo.id(), ANN).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Grüße",
        "e\u0301",
        "\u00e9",
        "日本語",
        "🎁 gift 👩‍👩‍👧",
        "a\u0000b",
        "trailing \u2003."
      })
  void textIsTheSameCharacterByCharacter(String text) {
    Todo written = todo(text);

    assertThat(kept(written).description()).isEqualTo(text);
  }

  @Test
  void aLongTextOfTheRarestCharactersFits() {
    Todo written = todo("🎁".repeat(200));

    assertThat(kept(written)).isEqualTo(written);
  }

  @Test
  void statusesOutsideOfTheirRangeAreRefusedByTheDatabaseItself() {
    Order order = new RandomOrders(2).next();
    database()
        .persistence()
        .unitOfWork()
        .run(() -> database().persistence().orders().add(List.of(order)));

    assertThatThrownBy(
            () -> database().execute("UPDATE orders SET status = " + OrderStatus.values().length))
        .hasRootCauseInstanceOf(SQLException.class);
  }
}
