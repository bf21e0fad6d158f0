package dev.docket.secrets.azure;

import com.azure.core.credential.BasicAuthenticationCredential;
import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.security.keyvault.secrets.SecretClient;
import com.azure.security.keyvault.secrets.SecretClientBuilder;
import dev.docket.secrets.cached.CachedSecretSource;
import dev.docket.secrets.cached.Freshness;
import dev.docket.secrets.cached.SecretNames;
import dev.docket.secrets.testkit.Emulator;
import dev.docket.spi.SecretSource;
import dev.docket.testkit.SecretSourceContract;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/** The contract once more, against the community's emulator of Key Vault. */
class LowkeyVaultContractTest extends SecretSourceContract {

  private static final int PORT = 8443;
  private static final GenericContainer<?> LOWKEY =
      new GenericContainer<>("nagyesta/lowkey-vault:7.3.74")
          .withEnv(
              "LOWKEY_ARGS",
              "--LOWKEY_VAULT_NAMES=docket --LOWKEY_VAULT_RELAXED_PORTS=true"
                  + " --LOWKEY_AUTH_RESOURCE=localhost")
          .withExposedPorts(PORT)
          .waitingFor(Wait.forLogMessage("(?s).*Started LowkeyVaultApp.*$", 1));

  private static SecretClient writer;
  private static CachedSecretSource secrets;

  @BeforeAll
  static void start() throws Exception {
    Emulator.start(LOWKEY);
    URI vault = URI.create("https://docket.localhost:" + LOWKEY.getMappedPort(PORT));
    HttpClient http = KeyVaultStore.http(new JdkHttpClientBuilder(AnyCertificate.accepted()));
    TokenCredential anybody = new BasicAuthenticationCredential("any", "body");
    writer =
        new SecretClientBuilder()
            .vaultUrl(vault.toString())
            .httpClient(http)
            .credential(anybody)
            .buildClient();
    secrets =
        new CachedSecretSource(
            KeyVaultStore.open(vault, SecretNames.startingWith("docket-"), http, anybody),
            new Freshness(Duration.ofHours(1), Duration.ZERO, Duration.ofSeconds(20)),
            Clock.systemUTC());
  }

  @AfterAll
  static void stop() {
    if (LOWKEY.isRunning()) {
      secrets.close();
      LOWKEY.stop();
    }
  }

  @Override
  protected SecretSource source() {
    return secrets;
  }

  @Override
  protected void put(String secret, String value) {
    writer.setSecret("docket-" + secret, value);
  }
}
