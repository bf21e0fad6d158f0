package dev.docket.starter;

import dev.docket.Docket;
import dev.docket.account.Accounts;
import dev.docket.account.Sessions;
import dev.docket.command.FormSeal;
import dev.docket.order.CardSeal;
import dev.docket.order.Orders;
import dev.docket.todo.Todos;
import dev.docket.transfer.OrderImports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Makes the driving ports injectable. Each driven port is a bean of the application where it has
 * one; else where things are kept and where secrets come from is found on the class path, and the
 * rest is the core's default. Whoever is an {@link dev.docket.spi.EventListener} is told events.
 *
 * <p>What is found on the class path is told by a bean of the type {@link
 * dev.docket.spi.Configuration} how it is set; without one, by the system's properties and the
 * environment.
 */
@ApplicationScoped
public class DocketProducer {

  /** The wired book. */
  @Produces
  @Singleton
  Docket docket(Assembly assembly) {
    return assembly.docket();
  }

  /** The order book. */
  @Produces
  @Singleton
  public Orders orders(Docket docket) {
    return docket.orders();
  }

  /** Order files. */
  @Produces
  @Singleton
  public OrderImports imports(Docket docket) {
    return docket.imports();
  }

  /** Accounts. */
  @Produces
  @Singleton
  public Accounts accounts(Docket docket) {
    return docket.accounts();
  }

  /** Log-in sessions. */
  @Produces
  @Singleton
  public Sessions sessions(Docket docket) {
    return docket.sessions();
  }

  /** Everybody's to-dos. */
  @Produces
  @Singleton
  public Todos todos(Docket docket) {
    return docket.todos();
  }

  /** The seal for card numbers in forms. */
  @Produces
  @Singleton
  public CardSeal cardSeal(Docket docket) {
    return docket.cardSeal();
  }

  /** The seal for the state of forms. */
  @Produces
  @Singleton
  public FormSeal formSeal(Docket docket) {
    return docket.formSeal();
  }
}
