package dev.docket.server;

import dev.docket.csv.CsvOrderReader;
import dev.docket.server.telemetry.BusinessMetrics;
import dev.docket.spi.OrderFileReader;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretStoreUnavailableException;
import dev.docket.spi.SignalListener;
import dev.docket.spi.StorageUnavailableException;
import dev.docket.starter.Background;
import dev.docket.starter.DeliveryDateEnabled;
import dev.docket.web.api.auth.TokenKeys;
import dev.docket.web.api.problem.Outages;
import io.opentelemetry.api.metrics.Meter;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the adapters by configuration; docket-starter wires the core with them. */
@ApplicationScoped
public class Composition {

  @Produces
  @Singleton
  TokenKeys tokenKeys(SecretSource secrets) {
    return new SecretTokenKeys(secrets);
  }

  @Produces
  @Singleton
  Outages outages() {
    return failure ->
        failure instanceof StorageUnavailableException
            || failure instanceof SecretStoreUnavailableException;
  }

  @Produces
  @Singleton
  SignalListener signals(Meter meter) {
    return new BusinessMetrics(meter);
  }

  @Produces
  @Singleton
  OrderFileReader fileReader() {
    return new CsvOrderReader();
  }

  @Produces
  @Singleton
  Clock clock(@ConfigProperty(name = "docket.zone") Optional<String> zone) {
    return Clock.system(zone.map(Composition::zone).orElseGet(ZoneId::systemDefault));
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      throw new StartRefusedException(
          "There is no time zone '" + name + "': set docket.zone to one such as Europe/Berlin.",
          unknown);
    }
  }

  @Produces
  @Background
  Executor background(ManagedExecutorService executor) {
    return executor;
  }

  @Produces
  @DeliveryDateEnabled
  BooleanSupplier deliveryDate(Config config) {
    return () -> config.getValue("docket.features.delivery-date", Boolean.class);
  }
}
