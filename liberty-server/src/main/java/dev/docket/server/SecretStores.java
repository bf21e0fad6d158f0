package dev.docket.server;

import dev.docket.secrets.aws.SecretsManagerStore;
import dev.docket.secrets.azure.KeyVaultStore;
import dev.docket.secrets.cached.CachedSecretSource;
import dev.docket.secrets.cached.Freshness;
import dev.docket.secrets.cached.SecretNames;
import dev.docket.secrets.cached.SecretStore;
import dev.docket.secrets.local.LocalSecrets;
import dev.docket.spi.Configuration;
import dev.docket.spi.SecretSource;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The secret stores that {@code docket.secrets} can name.
 *
 * @param configuration of the local one
 * @param prefix of the names in the others; empty for the store's own
 * @param names whole names by secret
 * @param vault the address of the Azure Key Vault
 * @param age after which a secret is read again
 */
record SecretStores(
    Configuration configuration,
    Optional<String> prefix,
    Map<String, String> names,
    Optional<URI> vault,
    Duration age) {

  private static final String LOCAL = "local";
  private static final String AZURE = "azure-key-vault";
  private static final String AWS = "aws-secrets-manager";

  SecretSource open(String store) {
    return switch (store) {
      case LOCAL -> new LocalSecrets().open(configuration);
      case AZURE -> cached(KeyVaultStore.open(requireVault(), named(KeyVaultStore.DEFAULT_PREFIX)));
      case AWS -> cached(SecretsManagerStore.open(named(SecretsManagerStore.DEFAULT_PREFIX)));
      default ->
          throw new StartRefusedException(
              "There is no secret store '"
                  + store
                  + "': set docket.secrets to one of: "
                  + String.join(", ", LOCAL, AZURE, AWS)
                  + ".");
    };
  }

  private URI requireVault() {
    return vault.orElseThrow(
        () ->
            new StartRefusedException(
                "docket.secrets is azure-key-vault, but nobody says which: set"
                    + " docket.secrets.azure-key-vault.url to such as https://docket.vault.azure.net."));
  }

  private SecretNames named(String defaultPrefix) {
    return new SecretNames(prefix.orElse(defaultPrefix), names);
  }

  private SecretSource cached(SecretStore store) {
    return new CachedSecretSource(store, freshness(), Clock.systemUTC());
  }

  private Freshness freshness() {
    try {
      return Freshness.renewedAfter(age);
    } catch (IllegalArgumentException refused) {
      throw new StartRefusedException(String.valueOf(refused.getMessage()), refused);
    }
  }
}
