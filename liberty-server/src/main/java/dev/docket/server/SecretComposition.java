package dev.docket.server;

import static java.util.stream.Collectors.toMap;

import dev.docket.secrets.cached.CachedSecretSource;
import dev.docket.spi.Configuration;
import dev.docket.spi.SecretSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the store of secrets by configuration. */
@ApplicationScoped
public class SecretComposition {

  @Produces
  @Singleton
  SecretSource secrets(
      @ConfigProperty(name = "docket.secrets") String store,
      @ConfigProperty(name = "docket.secrets.prefix") Optional<String> prefix,
      @ConfigProperty(name = "docket.secrets.names") Optional<List<String>> names,
      @ConfigProperty(name = "docket.secrets.azure-key-vault.url") Optional<URI> vault,
      @ConfigProperty(name = "docket.secrets.cache-age") Duration age,
      Configuration configuration) {
    return new SecretStores(configuration, prefix, byName(names.orElse(List.of())), vault, age)
        .open(store);
  }

  private static Map<String, String> byName(List<String> names) {
    return names.stream()
        .map(name -> name.split("=", 2))
        .map(SecretComposition::requirePair)
        .collect(toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
  }

  private static String[] requirePair(String[] pair) {
    if (pair.length < 2) {
      throw new StartRefusedException(
          "'"
              + pair[0]
              + "' does not tell the name of a secret: set docket.secrets.names to such as"
              + " database-credentials=rds!db-1234.");
    }
    return pair;
  }

  void close(@Disposes SecretSource source) {
    if (source instanceof CachedSecretSource cached) {
      cached.close();
    }
  }
}
