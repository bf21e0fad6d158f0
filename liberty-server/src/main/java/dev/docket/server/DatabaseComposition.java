package dev.docket.server;

import dev.docket.jpa.Credentials;
import dev.docket.jpa.CredentialsSource;
import dev.docket.jpa.Databases;
import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.Migrations;
import dev.docket.jpa.Settings;
import dev.docket.spi.SecretSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the database by configuration, and opens it. */
@ApplicationScoped
public class DatabaseComposition {

  static final String EMBEDDED = "h2";

  @Produces
  @Singleton
  JpaPersistence persistence(
      @ConfigProperty(name = "docket.database") String database,
      @ConfigProperty(name = "docket.database.url") Optional<String> url,
      @ConfigProperty(name = "docket.database.authentication") String authentication,
      @ConfigProperty(name = "docket.database.user") Optional<String> user,
      @ConfigProperty(name = "docket.database.migrations") String migrations,
      @ConfigProperty(name = "docket.database.connections") int connections,
      @ConfigProperty(name = "docket.data.folder") Path dataFolder,
      CredentialsSource credentials,
      SecretSource secrets) {
    DatabaseAuthentication way = DatabaseAuthentication.named(authentication);
    return JpaPersistence.open(
        Databases.named(database),
        new Settings(
            url.map(address -> way.url(address, user))
                .or(() -> way.needsSecret() ? DatabaseAddress.told(database, secrets) : url)
                .orElse(null),
            dataFolder.resolve("database"),
            credentials,
            Migrations.named(migrations),
            connections));
  }

  @Produces
  @Singleton
  CredentialsSource credentials(
      @ConfigProperty(name = "docket.database") String database,
      @ConfigProperty(name = "docket.database.url") Optional<String> url,
      @ConfigProperty(name = "docket.database.authentication") String authentication,
      @ConfigProperty(name = "docket.database.user") Optional<String> user,
      SecretSource secrets) {
    return database.equals(EMBEDDED)
        ? () -> Credentials.EMBEDDED
        : DatabaseAuthentication.named(authentication).source(url.orElse(""), user, secrets);
  }

  void close(@Disposes JpaPersistence persistence) {
    persistence.close();
  }
}
