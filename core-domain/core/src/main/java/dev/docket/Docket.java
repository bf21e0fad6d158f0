package dev.docket;

import dev.docket.account.Accounts;
import dev.docket.account.RegistrationPolicy;
import dev.docket.account.SessionLimits;
import dev.docket.account.Sessions;
import dev.docket.command.FormSeal;
import dev.docket.inmemory.InMemoryAccountRepository;
import dev.docket.inmemory.InMemoryAttemptRepository;
import dev.docket.inmemory.InMemoryCommandRepository;
import dev.docket.inmemory.InMemoryImportRepository;
import dev.docket.inmemory.InMemoryOrderRepository;
import dev.docket.inmemory.InMemorySecretSource;
import dev.docket.inmemory.InMemorySessionRepository;
import dev.docket.inmemory.InMemoryTodoRepository;
import dev.docket.inmemory.InMemoryUnitOfWork;
import dev.docket.internal.AccountPorts;
import dev.docket.internal.Core;
import dev.docket.internal.HmacCardVault;
import dev.docket.internal.ObviousPasswords;
import dev.docket.internal.Pbkdf2PasswordHasher;
import dev.docket.order.CardSeal;
import dev.docket.order.Orders;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.AttemptRepository;
import dev.docket.spi.CardVault;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.CommonPasswords;
import dev.docket.spi.EventPublisher;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.OrderFileReader;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.PasswordHasher;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SessionRepository;
import dev.docket.spi.TodoRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.todo.Todos;
import dev.docket.transfer.OrderImports;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The order book, wired. Gives the driving ports; safe for use by any number of threads.
 *
 * <pre>{@code
 * Docket docket = Docket.inMemory();
 * Order order = docket.orders().place(new PlaceOrder(draft, null), Actor.named("ann", Role.STAFF));
 * }</pre>
 */
public final class Docket {

  private final Core core;

  private Docket(Core core) {
    this.core = core;
  }

  /** A book that is kept in memory and gone with it: for tests, trials and small tools. */
  public static Docket inMemory() {
    return inMemoryBuilder().build();
  }

  /** The same, to be changed before it is built. */
  public static Builder inMemoryBuilder() {
    InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
    SecureRandom random = new SecureRandom();
    AccountRepository accounts = new InMemoryAccountRepository(unit);
    return builder()
        .random(random)
        .unitOfWork(unit)
        .orders(new InMemoryOrderRepository(unit))
        .imports(new InMemoryImportRepository(unit))
        .accounts(accounts)
        .sessions(new InMemorySessionRepository(unit, accounts))
        .attempts(new InMemoryAttemptRepository(unit))
        .todos(new InMemoryTodoRepository(unit))
        .commands(new InMemoryCommandRepository(unit))
        .secrets(InMemorySecretSource.withRandomKeys(random));
  }

  /** Collects what the book needs from the outside. */
  public static Builder builder() {
    return new Builder();
  }

  /** The order book. */
  public Orders orders() {
    return core.orders();
  }

  /** Order files; {@link Builder#fileReader} says which they can be. */
  public OrderImports imports() {
    return core.imports();
  }

  /**
   * Everybody's accounts.
   *
   * @throws IllegalStateException when {@link Builder#accounts}, {@link Builder#sessions}, {@link
   *     Builder#attempts} or {@link Builder#commands} was not called
   */
  public Accounts accounts() {
    return core.accounts();
  }

  /**
   * Who is logged in.
   *
   * @throws IllegalStateException when {@link Builder#accounts}, {@link Builder#sessions}, {@link
   *     Builder#attempts} or {@link Builder#commands} was not called
   */
  public Sessions sessions() {
    return core.sessions();
  }

  /**
   * Everybody's to-dos.
   *
   * @throws IllegalStateException when {@link Builder#todos} or {@link Builder#commands} was not
   *     called
   */
  public Todos todos() {
    return core.todos();
  }

  /** Keeps a card number in a form that comes back with errors. */
  public CardSeal cardSeal() {
    return core.cardSeal();
  }

  /** Lets a form take something along that nobody may read or change. */
  public FormSeal formSeal() {
    return core.formSeal();
  }

  /** Collects the driven ports. Not safe for use by several threads. */
  public static final class Builder {

    private @Nullable OrderRepository orders;
    private @Nullable ImportRepository imports;
    private @Nullable AccountRepository accounts;
    private @Nullable SessionRepository sessions;
    private @Nullable AttemptRepository attempts;
    private @Nullable PasswordHasher hasher;
    private CommonPasswords commonPasswords = new ObviousPasswords();
    private Supplier<RegistrationPolicy> registration = () -> RegistrationPolicy.USER;
    private SessionLimits browserLimits = SessionLimits.BROWSER;
    private SessionLimits apiLimits = SessionLimits.API;
    private @Nullable TodoRepository todos;
    private @Nullable CommandRepository commands;
    private @Nullable UnitOfWork unit;
    private @Nullable SecretSource secrets;
    private @Nullable CardVault vault;
    private OrderFileReader fileReader =
        (content, sink) -> {
          throw new IllegalStateException(
              "no file can be read: give Docket.builder().fileReader(...) one");
        };
    private EventPublisher events = event -> {};
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private RandomGenerator random = new SecureRandom();
    private Executor background = task -> new Thread(task, "docket-import").start();
    private BooleanSupplier deliveryDateEnabled = () -> false;

    private Builder() {}

    /** Where orders are kept. Required. */
    public Builder orders(OrderRepository repository) {
      orders = repository;
      return this;
    }

    /** Where import runs are kept. Required. */
    public Builder imports(ImportRepository repository) {
      imports = repository;
      return this;
    }

    /**
     * Where accounts are kept. Without it, or without {@link #sessions}, {@link #attempts} or
     * {@link #commands}, there are no accounts, and the application says who acts.
     */
    public Builder accounts(AccountRepository repository) {
      accounts = repository;
      return this;
    }

    /** Where log-in sessions are kept. */
    public Builder sessions(SessionRepository repository) {
      sessions = repository;
      return this;
    }

    /** Where failed log-ins are counted. */
    public Builder attempts(AttemptRepository repository) {
      attempts = repository;
      return this;
    }

    /** What hashes passwords. By default PBKDF2-HMAC-SHA-256 with 600,000 iterations. */
    public Builder passwordHasher(PasswordHasher passwordHasher) {
      hasher = passwordHasher;
      return this;
    }

    /** The passwords that nobody may have. By default the obvious ones, without a list. */
    public Builder commonPasswords(CommonPasswords passwords) {
      commonPasswords = passwords;
      return this;
    }

    /** Who may open an account, asked whenever it matters. By default anybody may. */
    public Builder registration(Supplier<RegistrationPolicy> policy) {
      registration = policy;
      return this;
    }

    /**
     * How long sessions last. By default {@link SessionLimits#BROWSER} and {@link
     * SessionLimits#API}.
     */
    public Builder sessionLimits(SessionLimits browser, SessionLimits api) {
      browserLimits = browser;
      apiLimits = api;
      return this;
    }

    /** Where to-dos are kept. Without one there are none, see {@link Docket#todos}. */
    public Builder todos(TodoRepository repository) {
      todos = repository;
      return this;
    }

    /** Where keys of commands are kept. Without one there are neither to-dos nor accounts. */
    public Builder commands(CommandRepository repository) {
      commands = repository;
      return this;
    }

    /** Where transactions begin and end. Required. */
    public Builder unitOfWork(UnitOfWork unitOfWork) {
      unit = unitOfWork;
      return this;
    }

    /** Where the key rings come from. Required. */
    public Builder secrets(SecretSource source) {
      secrets = source;
      return this;
    }

    /**
     * What keeps card numbers. By default nothing does: HMAC-SHA-256 fingerprints under the secret
     * source's key ring.
     */
    public Builder cardVault(CardVault cardVault) {
      vault = cardVault;
      return this;
    }

    /**
     * What reads order files. By default there is none, and an import fails with a message that
     * says so.
     */
    public Builder fileReader(OrderFileReader reader) {
      fileReader = reader;
      return this;
    }

    /** Who is told what has happened. By default nobody is. */
    public Builder events(EventPublisher publisher) {
      events = publisher;
      return this;
    }

    /** The time, in the business's zone. By default the system's. */
    public Builder clock(Clock businessClock) {
      clock = businessClock;
      return this;
    }

    /**
     * Where ids, tokens and nonces come from; must be cryptographically strong outside of tests.
     */
    public Builder random(RandomGenerator generator) {
      random = generator;
      return this;
    }

    /** Runs imports. By default each has a thread of its own. */
    public Builder background(Executor executor) {
      background = executor;
      return this;
    }

    /** The feature flag of the delivery date, asked whenever it matters. By default off. */
    public Builder deliveryDate(BooleanSupplier enabled) {
      deliveryDateEnabled = enabled;
      return this;
    }

    /**
     * The wired book.
     *
     * @throws IllegalStateException when a required port is missing; the message names it and how
     *     to supply it
     */
    public Docket build() {
      SecretSource keys = required(secrets, "secrets(SecretSource)");
      return new Docket(
          new Core(
              new Core.Ports(
                  required(orders, "orders(OrderRepository)"),
                  required(imports, "imports(ImportRepository)"),
                  todos,
                  commands,
                  required(unit, "unitOfWork(UnitOfWork)"),
                  keys,
                  vault == null ? new HmacCardVault(keys, random) : vault,
                  fileReader,
                  events,
                  clock,
                  random,
                  background,
                  deliveryDateEnabled,
                  accountPorts())));
    }

    private @Nullable AccountPorts accountPorts() {
      if (accounts == null || sessions == null || attempts == null || commands == null) {
        return null;
      }
      return new AccountPorts(
          accounts,
          sessions,
          attempts,
          commands,
          hasher == null
              ? new Pbkdf2PasswordHasher(random, Pbkdf2PasswordHasher.ITERATIONS)
              : hasher,
          commonPasswords,
          registration,
          browserLimits,
          apiLimits);
    }

    private static <T> T required(@Nullable T port, String method) {
      if (port == null) {
        throw new IllegalStateException(
            "Docket needs "
                + method
                + ": call Docket.builder()."
                + method
                + " before build(), or begin with"
                + " Docket.inMemoryBuilder().");
      }
      return port;
    }
  }
}
