package dev.docket;

import dev.docket.account.Accounts;
import dev.docket.account.Sessions;
import dev.docket.command.FormSeal;
import dev.docket.inmemory.InMemoryPersistence;
import dev.docket.inmemory.InMemorySecretSource;
import dev.docket.internal.Core;
import dev.docket.order.CardSeal;
import dev.docket.order.Orders;
import dev.docket.spi.SecretUnavailableException;
import dev.docket.todo.Todos;
import dev.docket.transfer.OrderImports;
import java.security.SecureRandom;

/**
 * The order book, wired. Gives the driving ports; safe for use by any number of threads.
 *
 * <pre>{@code
 * Docket docket = Docket.inMemory();
 * Order order = docket.orders().place(new PlaceOrder(draft, null), Actor.named("ann", Role.STAFF));
 * }</pre>
 */
public final class Docket implements AutoCloseable {

  private final Core core;

  Docket(Core core) {
    this.core = core;
  }

  /** A book that is kept in memory and gone with it: for tests, trials and small tools. */
  public static Docket inMemory() {
    return inMemoryBuilder().build();
  }

  /** The same, to be changed before it is built. */
  public static DocketBuilder inMemoryBuilder() {
    SecureRandom random = new SecureRandom();
    return builder()
        .random(random)
        .persistence(new InMemoryPersistence())
        .secrets(InMemorySecretSource.withRandomKeys(random));
  }

  /** Collects what the book needs from the outside. */
  public static DocketBuilder builder() {
    return new DocketBuilder();
  }

  /**
   * Reads the rings of keys, which are else read at their first use: for a start that shall fail
   * when one of them is missing or malformed.
   *
   * @throws SecretUnavailableException when one can't be had, or is none
   */
  public void requireKeys() {
    core.requireKeys();
  }

  /** The order book. */
  public Orders orders() {
    return core.orders();
  }

  /**
   * Order files; {@link DocketBuilder#fileReader} says which they can be.
   *
   * @throws IllegalStateException when {@link DocketBuilder#imports} was not called
   */
  public OrderImports imports() {
    return core.imports();
  }

  /**
   * Everybody's accounts.
   *
   * @throws IllegalStateException when {@link DocketBuilder#accounts}, {@link
   *     DocketBuilder#sessions}, {@link DocketBuilder#attempts} or {@link DocketBuilder#commands}
   *     was not called
   */
  public Accounts accounts() {
    return core.accounts();
  }

  /**
   * Who is logged in.
   *
   * @throws IllegalStateException when {@link DocketBuilder#accounts}, {@link
   *     DocketBuilder#sessions}, {@link DocketBuilder#attempts} or {@link DocketBuilder#commands}
   *     was not called
   */
  public Sessions sessions() {
    return core.sessions();
  }

  /**
   * Everybody's to-dos.
   *
   * @throws IllegalStateException when {@link DocketBuilder#todos} or {@link
   *     DocketBuilder#commands} was not called
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

  /**
   * Ends what runs in the background: the telling of events. Needed only where there are listeners;
   * the storage is closed by whoever opened it, after this.
   */
  @Override
  public void close() {
    core.close();
  }
}
