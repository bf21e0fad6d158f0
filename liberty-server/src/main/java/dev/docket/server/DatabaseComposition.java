package dev.docket.server;

import dev.docket.jpa.ConfiguredDatabase;
import dev.docket.jpa.Database;
import dev.docket.jpa.Databases;
import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.Settings;
import dev.docket.server.telemetry.StatementTelemetry;
import dev.docket.spi.Configuration;
import dev.docket.spi.SecretSource;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the database by configuration, and opens it. */
@ApplicationScoped
public class DatabaseComposition {

  @Produces
  @Singleton
  Configuration configuration(Config config) {
    return key -> config.getOptionalValue(key, String.class);
  }

  @Produces
  @Singleton
  ConfiguredDatabase database(
      @ConfigProperty(name = "docket.database") String name,
      Configuration configuration,
      SecretSource secrets) {
    return new ConfiguredDatabase(Databases.named(name), configuration, secrets);
  }

  @Produces
  @Singleton
  JpaPersistence persistence(
      ConfiguredDatabase database,
      @ConfigProperty(name = "docket.database.authentication") String authentication,
      @ConfigProperty(name = "docket.database.user") Optional<String> user,
      @ConfigProperty(name = "otel.sdk.disabled", defaultValue = "true") boolean untold,
      Tracer tracer,
      Meter meter) {
    Database kind = database.database();
    Settings settings = DatabaseAuthentication.named(authentication).settings(database, user);
    return untold
        ? JpaPersistence.open(kind, settings)
        : JpaPersistence.open(kind, settings, new StatementTelemetry(tracer, meter, kind.name()));
  }

  void close(@Disposes JpaPersistence persistence) {
    persistence.close();
  }
}
