package dev.docket.internal;

import dev.docket.account.Accounts;
import dev.docket.account.Sessions;
import dev.docket.command.FormSeal;
import dev.docket.order.CardSeal;
import dev.docket.order.OrderDraft;
import dev.docket.order.Orders;
import dev.docket.spi.CardVault;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.EventListener;
import dev.docket.spi.EventOutbox;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.OrderFileReader;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SignalListener;
import dev.docket.spi.TodoRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.todo.TodoDraft;
import dev.docket.todo.TodoRules;
import dev.docket.todo.Todos;
import dev.docket.transfer.OrderImports;
import dev.docket.validation.RuleChanges;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Puts the implementations behind the driving ports together. */
public final class Core {

  private final Orders orders;
  private final @Nullable OrderImports imports;
  private final @Nullable Todos todos;
  private final CardVault vault;
  private final Sealer sealer;
  private final CardSeal cardSeal;
  private final FormSeal formSeal;
  private final AccountPorts.@Nullable Wired people;
  private final @Nullable Dispatching dispatching;

  /** Everything that the core asks of the outside. */
  public record Ports(
      OrderRepository orders,
      @Nullable ImportRepository imports,
      @Nullable TodoRepository todos,
      @Nullable CommandRepository commands,
      UnitOfWork unit,
      SecretSource secrets,
      CardVault vault,
      OrderFileReader fileReader,
      SignalListener signals,
      Clock clock,
      RandomGenerator random,
      Executor background,
      BooleanSupplier deliveryDateEnabled,
      RuleChanges<OrderDraft> orderRules,
      RuleChanges<TodoDraft> todoRules,
      @Nullable EventOutbox outbox,
      List<EventListener> listeners,
      @Nullable AccountPorts people) {}

  /** Wires the ports. */
  public Core(Ports ports) {
    UuidV7 ids = new UuidV7(ports.clock(), ports.random());
    vault = ports.vault();
    sealer = new Sealer(ports.secrets(), ports.random());
    dispatching = dispatching(ports, ids);
    EventLog log = log(ports, ids, dispatching);
    orders = orders(ports, ids, log);
    imports = imports(ports, ids, sealer);
    todos = todos(ports, ids, log);
    TimedSeal seal = new TimedSeal(sealer, ports.clock());
    cardSeal = new TimedCardSeal(seal);
    formSeal = seal.forForms();
    AccountPorts accountPorts = ports.people();
    people = accountPorts == null ? null : accountPorts.wire(ports, ids);
    if (dispatching != null) {
      dispatching.start();
    }
  }

  private static @Nullable Dispatching dispatching(Ports ports, UuidV7 ids) {
    EventOutbox outbox = ports.outbox();
    return outbox == null || ports.listeners().isEmpty()
        ? null
        : new Dispatching(
            new EventDispatcher(
                outbox,
                ports.unit(),
                ports.listeners(),
                ports.signals(),
                ports.clock(),
                ids.next().toString()),
            ports.background());
  }

  private static EventLog log(Ports ports, UuidV7 ids, @Nullable Dispatching dispatching) {
    EventOutbox outbox = ports.outbox();
    return outbox == null || dispatching == null
        ? EventLog.NONE
        : new EventJournal(outbox, ports.unit(), new EventFactory(ids), dispatching::wake);
  }

  private static Orders orders(Ports ports, UuidV7 ids, EventLog log) {
    OrderRulebook rules =
        OrderRulebook.of(ports.clock(), ports.deliveryDateEnabled(), ports.orderRules());
    return new OrderBook(
        ports.orders(),
        ports.unit(),
        ports.vault(),
        new OrderFactory(rules.placing(), ports.vault(), ids, ports.clock()),
        new Amendment(rules, ports.deliveryDateEnabled(), ports.vault()),
        ports.clock(),
        log,
        new PlacementNews(ports.signals()));
  }

  private @Nullable OrderImports imports(Ports ports, UuidV7 ids, Sealer sealer) {
    ImportRepository repository = ports.imports();
    return repository == null ? null : imports(repository, ports, ids, sealer);
  }

  private OrderImports imports(
      ImportRepository repository, Ports ports, UuidV7 ids, Sealer sealer) {
    ImportContent content = new ImportContent(repository, ports.unit(), sealer);
    ImportPass pass =
        new ImportPass(
            repository,
            ports.unit(),
            content,
            ports.fileReader(),
            orders,
            ports.clock(),
            ports.signals());
    return new ImportDesk(
        repository,
        new ImportKeys(ports.commands(), ports.secrets()),
        ports.unit(),
        content,
        pass,
        ids,
        ports.clock(),
        ports.background());
  }

  private static @Nullable Todos todos(Ports ports, UuidV7 ids, EventLog log) {
    TodoRepository todos = ports.todos();
    CommandRepository commands = ports.commands();
    RuleChanges<TodoDraft> changes = ports.todoRules();
    changes.requireFit(TodoRules.ALL, TodoRules.FREE);
    return todos == null || commands == null
        ? null
        : new TodoList(
            todos,
            new TodoFactory(todos, commands, ids, log),
            ports.unit(),
            ids,
            ports.clock(),
            log,
            changes.appliedTo(TodoRules.ALL, TodoRules.FREE));
  }

  /** Reads every ring of keys. */
  public void requireKeys() {
    vault.requireKeys();
    sealer.requireKeys();
  }

  /** The order book. */
  public Orders orders() {
    return orders;
  }

  /** The imports. */
  public OrderImports imports() {
    if (imports == null) {
      throw new IllegalStateException(
          "there are no imports: call Docket.builder().imports(ImportRepository) before build()");
    }
    return imports;
  }

  /** The accounts. */
  public Accounts accounts() {
    return people().accounts();
  }

  /** The sessions. */
  public Sessions sessions() {
    return people().sessions();
  }

  private AccountPorts.Wired people() {
    if (people == null) {
      throw new IllegalStateException(
          "there are no accounts: call Docket.builder().accounts(AccountRepository),"
              + " .sessions(SessionRepository), .attempts(AttemptRepository) and"
              + " .commands(CommandRepository) before build()");
    }
    return people;
  }

  /** The to-dos. */
  public Todos todos() {
    if (todos == null) {
      throw new IllegalStateException(
          "there are no to-dos: call Docket.builder().todos(TodoRepository) and"
              + " .commands(CommandRepository) before build()");
    }
    return todos;
  }

  /** The seal for card numbers in forms. */
  public CardSeal cardSeal() {
    return cardSeal;
  }

  /** Ends what runs in the background. */
  public void close() {
    if (dispatching != null) {
      dispatching.close();
    }
  }

  /** The seal for the state of forms. */
  public FormSeal formSeal() {
    return formSeal;
  }
}
