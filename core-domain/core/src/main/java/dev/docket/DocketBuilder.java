package dev.docket;

import static java.util.Objects.requireNonNull;

import dev.docket.account.RegistrationPolicy;
import dev.docket.account.SessionLimits;
import dev.docket.internal.AccountPorts;
import dev.docket.internal.Core;
import dev.docket.internal.HmacCardVault;
import dev.docket.internal.ObviousPasswords;
import dev.docket.internal.Pbkdf2PasswordHasher;
import dev.docket.order.OrderDraft;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.AttemptRepository;
import dev.docket.spi.CardVault;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.CommonPasswords;
import dev.docket.spi.EventListener;
import dev.docket.spi.EventOutbox;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.OrderFileReader;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.PasswordHasher;
import dev.docket.spi.Persistence;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SessionRepository;
import dev.docket.spi.SignalListener;
import dev.docket.spi.TodoRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.todo.TodoDraft;
import dev.docket.validation.RuleChanges;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects the driven ports and whatever else the book takes from outside; begun by {@link
 * Docket#builder} or {@link Docket#inMemoryBuilder}. Not safe for use by several threads.
 */
public final class DocketBuilder {

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
  private SignalListener signals = signal -> {};
  private @Nullable EventOutbox outbox;
  private final List<EventListener> listeners = new ArrayList<>();
  private RuleChanges<OrderDraft> orderRules = RuleChanges.none();
  private RuleChanges<TodoDraft> todoRules = RuleChanges.none();
  private Clock clock = Clock.system(ZoneId.systemDefault());
  private RandomGenerator random = new SecureRandom();
  private Executor background = task -> new Thread(task, "docket-background").start();
  private BooleanSupplier deliveryDateEnabled = () -> false;

  DocketBuilder() {}

  /**
   * Where everything is kept. The same as to call {@link #unitOfWork}, {@link #orders}, {@link
   * #imports}, {@link #todos}, {@link #commands}, {@link #accounts}, {@link #sessions}, {@link
   * #attempts} and {@link #outbox} one by one: what is called after it takes its place.
   */
  public DocketBuilder persistence(Persistence persistence) {
    return unitOfWork(persistence.unitOfWork())
        .orders(persistence.orders())
        .imports(persistence.imports())
        .todos(persistence.todos())
        .commands(persistence.commands())
        .accounts(persistence.accounts())
        .sessions(persistence.sessions())
        .attempts(persistence.attempts())
        .outbox(persistence.outbox());
  }

  /** Where orders are kept. Required. */
  public DocketBuilder orders(OrderRepository repository) {
    orders = repository;
    return this;
  }

  /** Where import runs are kept. Without one there are none, see {@link Docket#imports}. */
  public DocketBuilder imports(ImportRepository repository) {
    imports = repository;
    return this;
  }

  /**
   * Where accounts are kept. Without it, or without {@link #sessions}, {@link #attempts} or {@link
   * #commands}, there are no accounts, and the application says who acts.
   */
  public DocketBuilder accounts(AccountRepository repository) {
    accounts = repository;
    return this;
  }

  /** Where log-in sessions are kept. */
  public DocketBuilder sessions(SessionRepository repository) {
    sessions = repository;
    return this;
  }

  /** Where failed log-ins are counted. */
  public DocketBuilder attempts(AttemptRepository repository) {
    attempts = repository;
    return this;
  }

  /** What hashes passwords. By default PBKDF2-HMAC-SHA-256 with 600,000 iterations. */
  public DocketBuilder passwordHasher(PasswordHasher passwordHasher) {
    hasher = passwordHasher;
    return this;
  }

  /** The passwords that nobody may have. By default the obvious ones, without a list. */
  public DocketBuilder commonPasswords(CommonPasswords passwords) {
    commonPasswords = passwords;
    return this;
  }

  /** Who may open an account, asked whenever it matters. By default anybody may. */
  public DocketBuilder registration(Supplier<RegistrationPolicy> policy) {
    registration = policy;
    return this;
  }

  /**
   * How long sessions last. By default {@link SessionLimits#BROWSER} and {@link SessionLimits#API}.
   */
  public DocketBuilder sessionLimits(SessionLimits browser, SessionLimits api) {
    browserLimits = browser;
    apiLimits = api;
    return this;
  }

  /** Where to-dos are kept. Without one there are none, see {@link Docket#todos}. */
  public DocketBuilder todos(TodoRepository repository) {
    todos = repository;
    return this;
  }

  /** Where keys of commands are kept. Without one there are neither to-dos nor accounts. */
  public DocketBuilder commands(CommandRepository repository) {
    commands = repository;
    return this;
  }

  /** Where transactions begin and end. Required. */
  public DocketBuilder unitOfWork(UnitOfWork unitOfWork) {
    unit = unitOfWork;
    return this;
  }

  /** Where the key rings come from. Required. */
  public DocketBuilder secrets(SecretSource source) {
    secrets = source;
    return this;
  }

  /**
   * What keeps card numbers. By default nothing does: HMAC-SHA-256 fingerprints under the secret
   * source's key ring.
   */
  public DocketBuilder cardVault(CardVault cardVault) {
    vault = cardVault;
    return this;
  }

  /**
   * What reads order files. By default there is none, and an import fails with a message that says
   * so.
   */
  public DocketBuilder fileReader(OrderFileReader reader) {
    fileReader = reader;
    return this;
  }

  /**
   * Who is told events, besides those who were named before. They are told from {@link #build} on,
   * in the {@link #background}, until {@link Docket#close}; events are written down only where
   * somebody listens.
   */
  public DocketBuilder listener(EventListener listener) {
    listeners.add(listener);
    return this;
  }

  /** Where events wait to be told. Required where there is a {@link #listener}. */
  public DocketBuilder outbox(EventOutbox eventOutbox) {
    outbox = eventOutbox;
    return this;
  }

  /** Who counts and times. By default nobody does. */
  public DocketBuilder signals(SignalListener listener) {
    signals = listener;
    return this;
  }

  /**
   * What is changed about the rules of orders, {@link dev.docket.order.OrderRules}. Rules that are
   * added judge new and amended orders; the draft of an amended one has no id, and its card number
   * is blank when the card stays. At a delivery only what they have against the field {@code
   * deliveryDate} counts.
   */
  public DocketBuilder orderRules(RuleChanges<OrderDraft> changes) {
    orderRules = changes;
    return this;
  }

  /** What is changed about the rules of to-dos, {@link dev.docket.todo.TodoRules}. */
  public DocketBuilder todoRules(RuleChanges<TodoDraft> changes) {
    todoRules = changes;
    return this;
  }

  /** The time, in the business's zone. By default the system's. */
  public DocketBuilder clock(Clock businessClock) {
    clock = businessClock;
    return this;
  }

  /** Where ids, tokens and nonces come from; must be cryptographically strong outside of tests. */
  public DocketBuilder random(RandomGenerator generator) {
    random = generator;
    return this;
  }

  /** Runs imports and tells events. By default each task has a thread of its own. */
  public DocketBuilder background(Executor executor) {
    background = executor;
    return this;
  }

  /** The feature flag of the delivery date, asked whenever it matters. By default off. */
  public DocketBuilder deliveryDate(BooleanSupplier enabled) {
    deliveryDateEnabled = enabled;
    return this;
  }

  /**
   * The wired book.
   *
   * @throws IllegalStateException when required ports are missing; the message names all of them
   *     and how to supply them
   * @throws IllegalArgumentException when the changed rules do not fit, see {@link
   *     RuleChanges#requireFit}
   */
  public Docket build() {
    requirePorts();
    SecretSource keys = requireNonNull(secrets);
    return new Docket(
        new Core(
            new Core.Ports(
                requireNonNull(orders),
                imports,
                todos,
                commands,
                requireNonNull(unit),
                keys,
                vault == null ? new HmacCardVault(keys, random) : vault,
                fileReader,
                signals,
                clock,
                random,
                background,
                deliveryDateEnabled,
                orderRules,
                todoRules,
                outbox,
                List.copyOf(listeners),
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
        hasher == null ? new Pbkdf2PasswordHasher(random, Pbkdf2PasswordHasher.ITERATIONS) : hasher,
        commonPasswords,
        registration,
        browserLimits,
        apiLimits);
  }

  private void requirePorts() {
    List<String> missing =
        Stream.of(
                missing(orders == null, "orders(OrderRepository)"),
                missing(unit == null, "unitOfWork(UnitOfWork)"),
                missing(secrets == null, "secrets(SecretSource)"),
                missing(outbox == null && !listeners.isEmpty(), "outbox(EventOutbox)"))
            .flatMap(Optional::stream)
            .toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "Docket needs "
              + String.join(", ", missing)
              + ": call that on the builder before build(), or persistence(Persistence) for all that"
              + " is kept; Docket.inMemoryBuilder() begins with everything in memory.");
    }
  }

  private static Optional<String> missing(boolean isMissing, String method) {
    return isMissing ? Optional.of(method) : Optional.empty();
  }
}
