package dev.docket.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.AttemptRepository;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.EventOutbox;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.SessionRepository;
import dev.docket.spi.TodoRepository;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the repositories send to SQL Server is what was reviewed, statement by statement. */
class StatementsTest {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(FakeSqlServer::new);

  private static final Map<String, Class<?>> REPOSITORIES =
      Map.of(
          "orders", OrderRepository.class,
          "imports", ImportRepository.class,
          "todos", TodoRepository.class,
          "commands", CommandRepository.class,
          "accounts", AccountRepository.class,
          "sessions", SessionRepository.class,
          "attempts", AttemptRepository.class,
          "outbox", EventOutbox.class);

  static Stream<Operation> operations() {
    JpaPersistence persistence = DATABASE.persistence();
    return Stream.of(
            new OrderOperations(persistence).all(),
            new ListOperations(persistence).all(),
            new OtherOperations(persistence).all(),
            new AccountOperations(persistence).all(),
            new OutboxOperations(persistence).all())
        .flatMap(all -> all);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void sendsWhatWasReviewed(Operation operation) {
    String sent =
        FakeDriver.during(operation.work()).stream()
            .map(StatementText::of)
            .collect(Collectors.joining("\n"));

    assertThat(sent).isNotEmpty();
    Golden.check(operation.name(), sent);
  }

  @Test
  void leavesOutNoMethodOfARepository() {
    Set<String> methods =
        REPOSITORIES.entrySet().stream()
            .flatMap(
                repository ->
                    Arrays.stream(repository.getValue().getDeclaredMethods())
                        .map(method -> repository.getKey() + "." + method.getName()))
            .collect(Collectors.toSet());

    assertThat(operations().map(Operation::method).distinct().toList()).hasSameElementsAs(methods);
  }

  @Test
  void hasNoFileForWhatNobodyAsksFor() {
    assertThat(Golden.names())
        .containsExactlyInAnyOrderElementsOf(operations().map(Operation::name).toList());
  }
}
