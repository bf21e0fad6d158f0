package dev.docket.starter;

import dev.docket.Docket;
import dev.docket.DocketBuilder;
import dev.docket.account.Accounts;
import dev.docket.account.Sessions;
import dev.docket.command.FormSeal;
import dev.docket.order.CardSeal;
import dev.docket.order.Orders;
import dev.docket.spi.CardVault;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.OrderFileReader;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SignalListener;
import dev.docket.spi.TodoRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.todo.Todos;
import dev.docket.transfer.OrderImports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * Makes the driving ports injectable. The required driven ports are beans of the application;
 * whatever else is a bean (a vault, a file reader, a listener to signals, a clock, the marked
 * executor and flag) takes the place of the core's default.
 */
@ApplicationScoped
public class DocketProducer {

  /** The wired book. */
  @Produces
  @Singleton
  public Docket docket(
      OrderRepository orders,
      ImportRepository imports,
      Instance<TodoRepository> todos,
      Instance<CommandRepository> commands,
      UnitOfWork unitOfWork,
      SecretSource secrets,
      Instance<CardVault> vault,
      Instance<OrderFileReader> fileReader,
      Instance<SignalListener> signals,
      Instance<Clock> clock,
      @Background Instance<Executor> background,
      @DeliveryDateEnabled Instance<BooleanSupplier> deliveryDate,
      AccountBeans accountBeans) {
    DocketBuilder builder =
        Docket.builder().orders(orders).imports(imports).unitOfWork(unitOfWork).secrets(secrets);
    todos.stream().forEach(builder::todos);
    commands.stream().forEach(builder::commands);
    vault.stream().forEach(builder::cardVault);
    fileReader.stream().forEach(builder::fileReader);
    signals.stream().forEach(builder::signals);
    clock.stream().forEach(builder::clock);
    background.stream().forEach(builder::background);
    deliveryDate.stream().forEach(builder::deliveryDate);
    accountBeans.supply(builder);
    return builder.build();
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

  /** Accounts; for applications whose repositories for them are beans. */
  @Produces
  @Singleton
  public Accounts accounts(Docket docket) {
    return docket.accounts();
  }

  /** Log-in sessions; for applications whose repositories for them are beans. */
  @Produces
  @Singleton
  public Sessions sessions(Docket docket) {
    return docket.sessions();
  }

  /** Everybody's to-dos; for applications whose repositories for them are beans. */
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
