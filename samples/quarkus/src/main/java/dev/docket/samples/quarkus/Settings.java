package dev.docket.samples.quarkus;

import dev.docket.spi.Configuration;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** Docket's settings stand where the application's own do. */
@Dependent
class Settings {

  @Produces
  @Singleton
  Configuration configuration(Config config) {
    return key -> config.getOptionalValue(key, String.class);
  }
}
