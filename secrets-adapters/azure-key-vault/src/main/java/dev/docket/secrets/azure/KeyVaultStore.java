package dev.docket.secrets.azure;

import com.azure.core.credential.TokenCredential;
import com.azure.core.exception.ClientAuthenticationException;
import com.azure.core.exception.HttpResponseException;
import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.core.http.policy.ExponentialBackoffOptions;
import com.azure.core.http.policy.FixedDelayOptions;
import com.azure.core.http.policy.HttpLogDetailLevel;
import com.azure.core.http.policy.HttpLogOptions;
import com.azure.core.http.policy.RetryOptions;
import com.azure.identity.DefaultAzureCredentialBuilder;
import com.azure.security.keyvault.secrets.SecretClient;
import com.azure.security.keyvault.secrets.SecretClientBuilder;
import com.azure.security.keyvault.secrets.models.KeyVaultSecret;
import dev.docket.secrets.cached.SecretNames;
import dev.docket.secrets.cached.SecretStore;
import dev.docket.secrets.cached.StoredSecret;
import dev.docket.spi.Secret;
import dev.docket.spi.SecretUnavailableException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Azure Key Vault. Who is asking comes from the environment by the rules of {@code
 * DefaultAzureCredential}: a workload identity, a managed identity, or a developer's log-in.
 */
public final class KeyVaultStore implements SecretStore {

  /** Secrets are called {@code docket-…} there unless they are told to be called otherwise. */
  public static final String DEFAULT_PREFIX = "docket-";

  private static final Pattern NAME = Pattern.compile("[0-9a-zA-Z-]{1,127}");
  private static final String NAME_RULE = "1 to 127 letters, digits and hyphens";

  private static final Duration CONNECT = Duration.ofSeconds(1);
  private static final Duration ANSWER = Duration.ofSeconds(3);

  private final URI vault;
  private final SecretNames names;
  private final SecretClient client;

  private KeyVaultStore(URI vault, SecretNames names, HttpClient http, TokenCredential credential) {
    this.vault = vault;
    this.names = names;
    client =
        new SecretClientBuilder()
            .vaultUrl(vault.toString())
            .credential(credential)
            .httpClient(http)
            .addPolicy(new QuietExchange())
            .httpLogOptions(silent())
            .retryOptions(
                new RetryOptions(
                    new ExponentialBackoffOptions()
                        .setMaxRetries(2)
                        .setBaseDelay(Duration.ofMillis(500))
                        .setMaxDelay(Duration.ofSeconds(2))))
            .buildClient();
  }

  /**
   * Asks nothing of the vault yet.
   *
   * @param vault its address, such as {@code https://docket.vault.azure.net}
   * @throws SecretUnavailableException when that can be no vault's address
   */
  public static KeyVaultStore open(URI vault, SecretNames names) {
    HttpClient http = http();
    return open(vault, names, http, environment(http));
  }

  static KeyVaultStore open(
      URI vault, SecretNames names, HttpClient http, TokenCredential credential) {
    return new KeyVaultStore(requireVault(vault), names, http, credential);
  }

  private static URI requireVault(URI vault) {
    if (!"https".equals(vault.getScheme()) || vault.getHost() == null) {
      throw new SecretUnavailableException(
          "No secret can be had from Azure Key Vault: docket.secrets.azure-key-vault.url must be the vault's address, such as https://docket.vault.azure.net; it is '"
              + vault
              + "'.");
    }
    return vault;
  }

  /**
   * Without time-outs of its own, a machine without an identity would take ten minutes to say so.
   */
  private static HttpClient http() {
    return http(new JdkHttpClientBuilder());
  }

  static HttpClient http(JdkHttpClientBuilder builder) {
    return builder
        .connectionTimeout(CONNECT)
        .writeTimeout(ANSWER)
        .responseTimeout(ANSWER)
        .readTimeout(ANSWER)
        .build();
  }

  private static TokenCredential environment(HttpClient http) {
    return new DefaultAzureCredentialBuilder()
        .httpClient(http)
        .addPolicy(new QuietExchange())
        .httpLogOptions(silent())
        .retryOptions(new RetryOptions(new FixedDelayOptions(1, Duration.ofMillis(500))))
        .build();
  }

  /** Whatever the environment asks for: answers hold secrets and tokens. */
  private static HttpLogOptions silent() {
    return new HttpLogOptions().setLogLevel(HttpLogDetailLevel.NONE);
  }

  @Override
  public String name() {
    return "Azure Key Vault " + vault;
  }

  @Override
  public Secret fetch(String secret) {
    StoredSecret asked =
        new StoredSecret(secret, names.of(secret), name()).requireName(NAME, NAME_RULE);
    try {
      KeyVaultSecret found = client.getSecret(asked.name());
      return new Secret(found.getProperties().getVersion(), found.getValue());
    } catch (ClientAuthenticationException nobody) {
      throw asked.outage(
          "it isn't told who is asking; give this pod or machine an identity, or log in");
    } catch (HttpResponseException refusal) {
      throw Refusals.of(asked, refusal);
    } catch (RuntimeException outage) {
      throw asked.outage(
          "there is no sound answer (" + kind(outage) + "); check the network, it is asked again");
    }
  }

  /** The kind alone: what it says may quote the answer. */
  private static String kind(RuntimeException failure) {
    Throwable wrapped = failure instanceof UncheckedIOException ? failure.getCause() : null;
    return (wrapped == null ? failure : wrapped).getClass().getSimpleName();
  }
}
