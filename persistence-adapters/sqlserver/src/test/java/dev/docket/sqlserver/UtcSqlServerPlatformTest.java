package dev.docket.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.account.AccountId;
import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.TodoRepository;
import dev.docket.todo.ChangeId;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An instant is kept as it is, and in UTC, whatever the zone of this computer. */
class UtcSqlServerPlatformTest {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(FakeSqlServer::new);

  private static final AccountId ANN = new AccountId(new UUID(1, 1));

  private final TimeZone zone = TimeZone.getDefault();
  private final TodoRepository todos = DATABASE.persistence().todos();

  @BeforeEach
  void goToNewYork() {
    TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
  }

  @AfterEach
  void comeBack() {
    TimeZone.setDefault(zone);
  }

  /** In summer; at a time of day that New York left out in spring, or had twice in autumn. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-07-01T12:00:00.123456Z",
        "2026-03-08T02:30:00Z",
        "2026-11-01T05:30:00Z",
        "2026-11-01T06:30:00Z"
      })
  void keepsInstants(String text) {
    Instant at = Instant.parse(text);
    TodoId id = new TodoId(UUID.randomUUID());
    List<Sent> sent =
        FakeDriver.during(
            () ->
                DATABASE
                    .persistence()
                    .unitOfWork()
                    .run(
                        () ->
                            todos.add(
                                Todo.add(id, ANN, "item", null, at, new ChangeId(id.value())))));

    assertThat(sent.get(0).values()).contains(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    assertThat(todos.find(id, ANN).orElseThrow().createdAt()).isEqualTo(at);
  }
}
