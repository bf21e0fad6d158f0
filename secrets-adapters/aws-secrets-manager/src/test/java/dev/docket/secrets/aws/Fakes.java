package dev.docket.secrets.aws;

import dev.docket.secrets.testkit.FakeSecretsManager;

/** Makes the AWS SDK of this JVM take a fake for the real thing. */
final class Fakes {

  private Fakes() {}

  static FakeSecretsManager start() {
    FakeSecretsManager fake = FakeSecretsManager.start();
    System.setProperty("javax.net.ssl.trustStore", fake.trustStore().toString());
    System.setProperty("javax.net.ssl.trustStorePassword", fake.trustStorePassword());
    fake.systemProperties().forEach(System::setProperty);
    return fake;
  }

  static void close(FakeSecretsManager fake) {
    fake.systemProperties().keySet().forEach(System::clearProperty);
    fake.close();
  }
}
