package dev.docket.secrets.azure;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.identity.WorkloadIdentityCredentialBuilder;
import dev.docket.secrets.cached.SecretNames;
import dev.docket.secrets.testkit.FakeKeyVault;
import java.util.Map;

/** Makes Azure's client in this JVM take a fake for the real thing. */
final class Fakes {

  private Fakes() {}

  static FakeKeyVault start() {
    FakeKeyVault fake = FakeKeyVault.start();
    System.setProperty("javax.net.ssl.trustStore", fake.trustStore().toString());
    System.setProperty("javax.net.ssl.trustStorePassword", fake.trustStorePassword());
    return fake;
  }

  /** The vault, asked by somebody whom it knows. */
  static KeyVaultStore store(FakeKeyVault fake, SecretNames names) {
    HttpClient http = KeyVaultStore.http(new JdkHttpClientBuilder());
    return KeyVaultStore.open(fake.url(), names, http, somebody(fake));
  }

  /** Somebody whom the log-in beside the vault knows. */
  private static TokenCredential somebody(FakeKeyVault fake) {
    Map<String, String> environment = fake.workloadEnvironment();
    return new WorkloadIdentityCredentialBuilder()
        .clientId(environment.get("AZURE_CLIENT_ID"))
        .tenantId(environment.get("AZURE_TENANT_ID"))
        .tokenFilePath(environment.get("AZURE_FEDERATED_TOKEN_FILE"))
        .authorityHost(environment.get("AZURE_AUTHORITY_HOST"))
        .disableInstanceDiscovery()
        .build();
  }
}
