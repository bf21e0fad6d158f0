package dev.docket.starter;

import dev.docket.DocketBuilder;
import dev.docket.order.OrderDraft;
import dev.docket.spi.CardVault;
import dev.docket.spi.EventListener;
import dev.docket.spi.OrderFileReader;
import dev.docket.spi.SignalListener;
import dev.docket.todo.TodoDraft;
import dev.docket.validation.RuleChanges;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/** What the application has of its own for orders and to-dos, besides where they are kept. */
@Dependent
class BookBeans {

  @Inject Instance<RuleChanges<OrderDraft>> orderRules;
  @Inject Instance<RuleChanges<TodoDraft>> todoRules;
  @Inject @Any Instance<EventListener> listeners;
  @Inject Instance<SignalListener> signals;
  @Inject Instance<CardVault> vault;
  @Inject Instance<OrderFileReader> fileReader;
  @Inject Instance<Clock> clock;
  @Inject Instance<SecureRandom> random;
  @Inject @Background Instance<Executor> background;
  @Inject @DeliveryDateEnabled Instance<BooleanSupplier> deliveryDate;

  void supply(DocketBuilder builder) {
    listeners.forEach(builder::listener);
    Beans.supply(orderRules, builder::orderRules);
    Beans.supply(todoRules, builder::todoRules);
    Beans.supply(signals, builder::signals);
    Beans.supply(vault, builder::cardVault);
    Beans.supply(fileReader, builder::fileReader);
    Beans.supply(clock, builder::clock);
    Beans.supply(random, builder::random);
    Beans.supply(background, builder::background);
    Beans.supply(deliveryDate, builder::deliveryDate);
  }

  /** True when there is somebody to be told events. */
  boolean hasListeners() {
    return !listeners.isUnsatisfied();
  }
}
