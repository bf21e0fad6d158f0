package dev.docket.starter;

import dev.docket.DocketBuilder;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.AttemptRepository;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.Configuration;
import dev.docket.spi.EventOutbox;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.Persistence;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SessionRepository;
import dev.docket.spi.TodoRepository;
import dev.docket.spi.UnitOfWork;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where everything is kept: each port is the application's bean or, where it has none, that of one
 * persistence, which is a bean or found on the class path.
 */
@Dependent
class Storage {

  @Inject Instance<Persistence> persistence;
  @Inject Instance<UnitOfWork> unitOfWork;
  @Inject Instance<OrderRepository> orders;
  @Inject Instance<ImportRepository> imports;
  @Inject Instance<TodoRepository> todos;
  @Inject Instance<CommandRepository> commands;
  @Inject Instance<AccountRepository> accounts;
  @Inject Instance<SessionRepository> sessions;
  @Inject Instance<AttemptRepository> attempts;
  @Inject Instance<EventOutbox> outbox;

  private @Nullable Persistence opened;

  /** Hands over every port; opens a persistence only if a bean is missing. */
  void supply(DocketBuilder builder, Configuration configuration, SecretSource secrets) {
    if (isAnyMissing()) {
      Beans.one(persistence)
          .or(() -> open(configuration, secrets))
          .ifPresentOrElse(builder::persistence, this::requireOwn);
    }
    Beans.supply(unitOfWork, builder::unitOfWork);
    Beans.supply(orders, builder::orders);
    Beans.supply(imports, builder::imports);
    Beans.supply(todos, builder::todos);
    Beans.supply(commands, builder::commands);
    Beans.supply(accounts, builder::accounts);
    Beans.supply(sessions, builder::sessions);
    Beans.supply(attempts, builder::attempts);
    Beans.supply(outbox, builder::outbox);
  }

  private boolean isAnyMissing() {
    return Stream.of(
            unitOfWork, orders, imports, todos, commands, accounts, sessions, attempts, outbox)
        .anyMatch(Instance::isUnsatisfied);
  }

  private Optional<Persistence> open(Configuration configuration, SecretSource secrets) {
    Optional<Persistence> found =
        Adapters.ofPersistence()
            .chosen(configuration)
            .map(provider -> provider.open(configuration, secrets));
    opened = found.orElse(null);
    return found;
  }

  /** An application that keeps nothing but orders needs no more than this. */
  private void requireOwn() {
    if (unitOfWork.isUnsatisfied() || orders.isUnsatisfied()) {
      throw new AdapterChoiceException(
          "Docket does not know where to keep orders: add docket-h2, docket-mysql or"
              + " docket-sqlserver to the class path, or give it a bean of the type"
              + " dev.docket.spi.Persistence.");
    }
  }

  /** Closes what was opened here. */
  void close() {
    if (opened != null) {
      opened.close();
      opened = null;
    }
  }
}
