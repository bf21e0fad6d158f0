package dev.docket.secrets.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.secrets.cached.SecretNames;
import dev.docket.secrets.testkit.FakeKeyVault;
import dev.docket.secrets.testkit.Logged;
import dev.docket.secrets.testkit.Trouble;
import dev.docket.spi.Secret;
import dev.docket.spi.SecretStoreUnavailableException;
import dev.docket.spi.SecretUnavailableException;
import java.net.URI;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By Azure's own client, over TLS, against a vault that keeps to Azure's protocol. */
class KeyVaultStoreTest {

  private static final String SECRET = "sealing-keys";
  private static final String NAME = "docket-sealing-keys";
  private static final String PLANTED = "plantedValueThatNobodyMaySee";

  private final Logged logged = Logged.by("");
  private final FakeKeyVault fake = Fakes.start();
  private final KeyVaultStore store =
      Fakes.store(fake, SecretNames.startingWith(KeyVaultStore.DEFAULT_PREFIX));

  @AfterEach
  void close() {
    fake.close();
    logged.close();
    assertThat(logged.lines()).noneMatch(line -> line.contains(PLANTED));
  }

  @Test
  void readsTheNewestVersion() {
    String first = fake.put(NAME, "first");
    assertThat(store.fetch(SECRET)).isEqualTo(new Secret(first, "first"));
    String second = fake.put(NAME, "second");
    assertThat(store.fetch(SECRET)).isEqualTo(new Secret(second, "second"));
    assertThat(logged.lines()).as("something is").isNotEmpty();
  }

  @Test
  void readsWhatSomebodyElseNamed() {
    fake.put("Database-1", "by name");
    assertThat(named("Database-1").fetch(SECRET).value()).isEqualTo("by name");
  }

  private KeyVaultStore named(String name) {
    return Fakes.store(fake, new SecretNames("docket-", Map.of(SECRET, name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "docket/sealing-keys", "docket.sealing.keys", "a b", "a/b/../c"})
  void refusesANameThatCannotBe(String name) {
    assertThatThrownBy(() -> named(name).fetch(SECRET))
        .isExactlyInstanceOf(SecretUnavailableException.class)
        .hasMessageContainingAll(
            SECRET, "'" + name + "'", "docket.secrets.names to such as sealing-keys=");
    assertThat(fake.questions()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "docket", "http://docket.vault.azure.net", "https:///secrets"})
  void refusesWhatIsNoVault(URI url) {
    assertThatThrownBy(() -> KeyVaultStore.open(url, SecretNames.startingWith("docket-")))
        .isExactlyInstanceOf(SecretUnavailableException.class)
        .hasMessageContainingAll("docket.secrets.azure-key-vault.url", "'" + url + "'");
  }

  @Test
  void saysThatASecretIsMissingOrDeleted() {
    lasting().hasMessageContaining("docket.secrets.names to such as sealing-keys=");
    fake.put(NAME, PLANTED);
    fake.remove(NAME);
    lasting().hasMessageContaining("docket.secrets.names to such as sealing-keys=");
    fake.recover(NAME);
    assertThat(store.fetch(SECRET).value()).isEqualTo(PLANTED);
  }

  @Test
  void saysThatASecretIsForbiddenAndReadsItOnceItIsNot() {
    fake.put(NAME, PLANTED);
    fake.forbid(NAME);
    lasting().hasMessageContainingAll("ForbiddenByRbac", "Key Vault Secrets User");
    fake.allow(NAME);
    assertThat(store.fetch(SECRET).value()).isEqualTo(PLANTED);
  }

  @Test
  void saysThatASecretIsDisabled() {
    fake.put(NAME, PLANTED);
    fake.disable(NAME);
    lasting().hasMessageContaining("enable it");
  }

  @ParameterizedTest
  @CsvSource({
    "THROTTLED, throttles",
    "DOWN, HTTP 503",
    "GARBLED, MalformedAnswerException",
    "CUT, IOException",
    "CUT_LATE, IOException",
    "SLOW, HttpTimeoutException"
  })
  void triesAFewTimesAndSaysWhatMayPass(Trouble trouble, String told) {
    fake.put(NAME, PLANTED);
    fake.suffer(trouble);
    passing().hasMessageContaining(told);
    assertThat(fake.questions()).isBetween(2, 6);
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
  void saysThatTheVaultDoesNotKnowWhoIsAsking() {
    fake.put(NAME, PLANTED);
    store.fetch(SECRET);
    fake.revokeTokens();
    passing().hasMessageContaining("who is asking");
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
