package dev.docket.secrets.azure;

import com.azure.core.credential.TokenCredential;
import com.azure.identity.WorkloadIdentityCredentialBuilder;
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

  /** Somebody whom the log-in beside the vault knows. */
  static TokenCredential somebody(FakeKeyVault fake) {
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
