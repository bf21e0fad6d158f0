package dev.docket.secrets.aws;

import dev.docket.secrets.cached.CachedSecretSource;
import dev.docket.secrets.cached.Freshness;
import dev.docket.secrets.cached.SecretNames;
import dev.docket.secrets.testkit.Emulator;
import dev.docket.spi.SecretSource;
import dev.docket.testkit.SecretSourceContract;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

/** The contract once more, against the community's emulator of AWS. */
class LocalStackContractTest extends SecretSourceContract {

  private static final int PORT = 4566;
  private static final GenericContainer<?> LOCALSTACK =
      new GenericContainer<>("localstack/localstack:4.4.0")
          .withEnv("SERVICES", "secretsmanager")
          .withExposedPorts(PORT)
          .waitingFor(Wait.forHttp("/_localstack/health"));

  private static SecretsManagerClient writer;
  private static CachedSecretSource secrets;

  @BeforeAll
  static void start() {
    Emulator.start(LOCALSTACK);
    properties().forEach(System::setProperty);
    writer = SecretsManagerClient.create();
    secrets =
        new CachedSecretSource(
            SecretsManagerStore.open(SecretNames.startingWith("docket/")),
            new Freshness(Duration.ofHours(1), Duration.ZERO, Duration.ofSeconds(20)),
            Clock.systemUTC());
  }

  private static Map<String, String> properties() {
    return Map.of(
        "aws.endpointUrlSecretsManager",
        "http://" + LOCALSTACK.getHost() + ":" + LOCALSTACK.getMappedPort(PORT),
        "aws.region",
        "eu-central-1",
        "aws.accessKeyId",
        "test",
        "aws.secretAccessKey",
        "test");
  }

  @AfterAll
  static void stop() {
    if (LOCALSTACK.isRunning()) {
      secrets.close();
      writer.close();
      properties().keySet().forEach(System::clearProperty);
      LOCALSTACK.stop();
    }
  }

  @Override
  protected SecretSource source() {
    return secrets;
  }

  @Override
  protected void put(String secret, String value) {
    String name = "docket/" + secret;
    try {
      writer.putSecretValue(request -> request.secretId(name).secretString(value));
    } catch (ResourceNotFoundException isNew) {
      writer.createSecret(request -> request.name(name).secretString(value));
    }
  }
}
