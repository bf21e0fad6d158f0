package dev.docket.secrets.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.secrets.cached.SecretNames;
import dev.docket.secrets.testkit.FakeSecretsManager;
import dev.docket.secrets.testkit.Logged;
import dev.docket.secrets.testkit.Trouble;
import dev.docket.spi.Secret;
import dev.docket.spi.SecretStoreUnavailableException;
import dev.docket.spi.SecretUnavailableException;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By AWS's own client, over TLS, against a store that keeps to AWS's protocol. */
class SecretsManagerStoreTest {

  private static final String SECRET = "sealing-keys";
  private static final String NAME = "docket/sealing-keys";
  private static final String PLANTED = "plantedValueThatNobodyMaySee";

  private final Logged logged = Logged.by("");
  private final FakeSecretsManager fake = Fakes.start();
  private final SecretsManagerStore store =
      SecretsManagerStore.open(SecretNames.startingWith(SecretsManagerStore.DEFAULT_PREFIX));

  @AfterEach
  void close() {
    store.close();
    Fakes.close(fake);
    logged.close();
    assertThat(logged.lines()).noneMatch(line -> line.contains(PLANTED));
  }

  @Test
  void readsTheCurrentVersionThroughoutARotation() {
    String first = fake.put(NAME, "first");
    assertThat(store.fetch(SECRET)).isEqualTo(new Secret(first, "first"));
    fake.stage(NAME, "second");
    assertThat(store.fetch(SECRET)).isEqualTo(new Secret(first, "first"));
    String second = fake.promote(NAME);
    assertThat(store.fetch(SECRET)).isEqualTo(new Secret(second, "second"));
    assertThat(logged.lines())
        .as("the SDK's own")
        .anyMatch(line -> line.contains("GetSecretValue"));
  }

  @Test
  void readsWhatSomebodyElseNamed() {
    fake.put("rds!db-0b5c1f9e", "by name");
    fake.put("shared/database", "by ARN");
    assertThat(named("rds!db-0b5c1f9e").fetch(SECRET).value()).isEqualTo("by name");
    assertThat(named(fake.arn("shared/database")).fetch(SECRET).value()).isEqualTo("by ARN");
  }

  private static SecretsManagerStore named(String name) {
    return SecretsManagerStore.open(new SecretNames("docket/", Map.of(SECRET, name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "münchen", "a:b", "arn:"})
  void refusesANameThatCannotBe(String name) {
    int before = fake.questions();
    assertThatThrownBy(() -> named(name).fetch(SECRET))
        .isExactlyInstanceOf(SecretUnavailableException.class)
        .hasMessageContainingAll(
            SECRET, "'" + name + "'", "docket.secrets.names to such as sealing-keys=");
    assertThat(fake.questions()).isEqualTo(before);
  }

  @Test
  void saysThatASecretIsMissing() {
    lasting().hasMessageContaining("docket.secrets.names to such as sealing-keys=");
    fake.create(NAME);
    lasting().hasMessageContaining("has no value");
  }

  @Test
  void saysThatASecretIsForbiddenAndReadsItOnceItIsNot() {
    fake.put(NAME, PLANTED);
    fake.forbid(NAME);
    lasting().hasMessageContaining("secretsmanager:GetSecretValue");
    fake.allow(NAME);
    assertThat(store.fetch(SECRET).value()).isEqualTo(PLANTED);
  }

  @Test
  void saysThatASecretsKeyIsForbidden() {
    fake.put(NAME, PLANTED);
    fake.forbidKey(NAME);
    lasting().hasMessageContaining("kms:Decrypt").hasMessageNotContaining("GetSecretValue");
  }

  @Test
  void saysThatASecretIsAboutToBeDeleted() {
    fake.put(NAME, PLANTED);
    fake.markForDeletion(NAME);
    lasting().hasMessageContaining("marked for deletion");
  }

  @Test
  void saysThatASecretIsNoText() {
    fake.putBinary(NAME, new byte[] {1, 2, 3});
    lasting().hasMessageContaining("write it anew as a text");
  }

  @ParameterizedTest
  @CsvSource({
    "THROTTLED, throttles",
    "DOWN, HTTP 503",
    "GARBLED, JsonParseException",
    "CUT, SocketException",
    "CUT_LATE, JsonEOFException",
    "SLOW, TimeoutException"
  })
  void triesAFewTimesAndSaysWhatMayPass(Trouble trouble, String told) {
    fake.put(NAME, PLANTED);
    fake.suffer(trouble);
    passing().hasMessageContaining(told);
    assertThat(fake.questions()).isBetween(2, 4);
    fake.suffer(Trouble.NONE);
    assertThat(store.fetch(SECRET).value()).isEqualTo(PLANTED);
  }

  @ParameterizedTest
  @CsvSource({
    "BLOCKED, HTTP 403",
    "BLOCKED_IN_JSON, HTTP 403",
    "BLOCKED_SILENTLY, HTTP 400",
    "REDIRECTED, HTTP 302"
  })
  void asksOnceAndSaysWhatSomethingOnTheWayRefuses(Trouble trouble, String told) {
    fake.put(NAME, PLANTED);
    fake.suffer(trouble);
    lasting().hasMessageContaining(told);
    assertThat(fake.questions()).isOne();
  }

  @Test
  void saysThatNobodyAnswers() {
    fake.close();
    passing().hasMessageContaining("ConnectException");
  }

  @Test
  void saysThatNobodyToldWhoIsAsking() {
    System.clearProperty("aws.accessKeyId");
    passing().hasMessageContaining("no AWS credentials");
  }

  @Test
  void saysThatNobodyToldTheRegion() {
    System.clearProperty("aws.region");
    assertThatThrownBy(() -> SecretsManagerStore.open(SecretNames.startingWith("docket/")))
        .isExactlyInstanceOf(SecretUnavailableException.class)
        .hasMessageContaining("AWS_REGION");
  }

  private AbstractThrowableAssert<?, ?> passing() {
    return failure().isInstanceOf(SecretStoreUnavailableException.class);
  }

  private AbstractThrowableAssert<?, ?> lasting() {
    return failure().isExactlyInstanceOf(SecretUnavailableException.class);
  }

  private AbstractThrowableAssert<?, ?> failure() {
    return assertThatThrownBy(() -> store.fetch(SECRET))
        .hasMessageContainingAll("'" + SECRET + "'", "'" + NAME + "'", store.name())
        .satisfies(
            failure -> assertThat(Throwables.getStackTrace(failure)).doesNotContain(PLANTED));
  }
}
