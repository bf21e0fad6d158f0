package dev.docket.server;

import dev.docket.jpa.ConfiguredDatabase;
import dev.docket.jpa.Databases;
import dev.docket.jpa.JpaPersistence;
import dev.docket.spi.Configuration;
import dev.docket.spi.SecretSource;
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
      @ConfigProperty(name = "docket.database.user") Optional<String> user) {
    return JpaPersistence.open(
        database.database(), DatabaseAuthentication.named(authentication).settings(database, user));
  }

  void close(@Disposes JpaPersistence persistence) {
    persistence.close();
  }
}
