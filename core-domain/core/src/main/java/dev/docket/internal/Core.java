package dev.docket.internal;

import dev.docket.account.Accounts;
import dev.docket.account.Sessions;
import dev.docket.command.FormSeal;
import dev.docket.order.CardSeal;
import dev.docket.order.OrderRules;
import dev.docket.order.Orders;
import dev.docket.spi.CardVault;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.EventPublisher;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.OrderFileReader;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.SecretSource;
import dev.docket.spi.TodoRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.todo.Todos;
import dev.docket.transfer.OrderImports;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Puts the implementations behind the driving ports together. */
public final class Core {

  private final Orders orders;
  private final OrderImports imports;
  private final @Nullable Todos todos;
  private final CardSeal cardSeal;
  private final FormSeal formSeal;
  private final AccountPorts.@Nullable Wired people;

  /** Everything that the core asks of the outside. */
  public record Ports(
      OrderRepository orders,
      ImportRepository imports,
      @Nullable TodoRepository todos,
      @Nullable CommandRepository commands,
      UnitOfWork unit,
      SecretSource secrets,
      CardVault vault,
      OrderFileReader fileReader,
      EventPublisher events,
      Clock clock,
      RandomGenerator random,
      Executor background,
      BooleanSupplier deliveryDateEnabled,
      @Nullable AccountPorts people) {}

  /** Wires the ports. */
  public Core(Ports ports) {
    UuidV7 ids = new UuidV7(ports.clock(), ports.random());
    Sealer sealer = new Sealer(ports.secrets(), ports.random());
    orders = orders(ports, ids);
    imports = imports(ports, ids, sealer);
    todos = todos(ports, ids);
    TimedSeal seal = new TimedSeal(sealer, ports.clock());
    cardSeal = new TimedCardSeal(seal);
    formSeal = seal.forForms();
    AccountPorts accountPorts = ports.people();
    people = accountPorts == null ? null : accountPorts.wire(ports, ids);
  }

  private static Orders orders(Ports ports, UuidV7 ids) {
    var rules = OrderRules.forPlacing(ports.clock(), ports.deliveryDateEnabled());
    return new OrderBook(
        ports.orders(),
        ports.unit(),
        ports.vault(),
        new OrderFactory(rules, ports.vault(), ids, ports.clock()),
        new Amendment(ports.clock(), ports.deliveryDateEnabled(), ports.vault()),
        ports.clock(),
        new PlacementNews(ports.events()));
  }

  private OrderImports imports(Ports ports, UuidV7 ids, Sealer sealer) {
    ImportContent content = new ImportContent(ports.imports(), ports.unit(), sealer);
    ImportPass pass =
        new ImportPass(
            ports.imports(),
            ports.unit(),
            content,
            ports.fileReader(),
            orders,
            ports.clock(),
            ports.events());
    return new ImportDesk(
        ports.imports(),
        new ImportKeys(ports.commands(), ports.secrets()),
        ports.unit(),
        content,
        pass,
        ids,
        ports.clock(),
        ports.background());
  }

  private static @Nullable Todos todos(Ports ports, UuidV7 ids) {
    TodoRepository todos = ports.todos();
    CommandRepository commands = ports.commands();
    return todos == null || commands == null
        ? null
        : new TodoList(todos, commands, ports.unit(), ids, ports.clock());
  }

  /** The order book. */
  public Orders orders() {
    return orders;
  }

  /** The imports. */
  public OrderImports imports() {
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

  /** The seal for the state of forms. */
  public FormSeal formSeal() {
    return formSeal;
  }
}
