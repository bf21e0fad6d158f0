package dev.docket.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.spi.Secret;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretUnavailableException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link SecretSource} promises, wherever secrets come from. */
public abstract class SecretSourceContract {

  private static final int READERS = 20;
  private static final int CHANGES = 20;

  private final String name = "contract-" + UUID.randomUUID();
  private SecretSource secrets;

  /** For subclasses. */
  protected SecretSourceContract() {}

  /** The source under test. */
  protected abstract SecretSource source();

  /** Sets or replaces a secret in the store; the next reading afresh must find it. */
  protected abstract void put(String secret, String value);

  @BeforeEach
  void open() {
    secrets = source();
  }

  @Test
  void readsWhatIsThere() {
    put(name, "first:line\nsecond:line");

    assertThat(secrets.read(name).value()).isEqualTo("first:line\nsecond:line");
  }

  @Test
  void keepsItsVersionWhileTheValueIsTheSame() {
    put(name, "value");

    assertThat(secrets.read(name)).isEqualTo(secrets.read(name));
  }

  /** However soon one follows the other: within one tick of the store's clock, too. */
  @Test
  void changesItsVersionWithEachValue() {
    List<Secret> read = IntStream.range(0, CHANGES).mapToObj(this::changed).toList();

    assertThat(read).extracting(Secret::version).doesNotHaveDuplicates();
  }

  private Secret changed(int number) {
    String value = "value-" + (CHANGES + number);
    put(name, value);
    Secret secret = secrets.readAfresh(name);
    assertThat(secret.value()).isEqualTo(value);
    return secret;
  }

  @Test
  void readsOnWhatWasReadAfresh() {
    put(name, "old");
    secrets.read(name);
    put(name, "new");
    Secret fresh = secrets.readAfresh(name);

    assertThat(fresh.value()).isEqualTo("new");
    assertThat(secrets.read(name)).isEqualTo(fresh);
  }

  /** However many there are in a row: keys are changed one after the other. */
  @Test
  void findsWhatIsNewerThanWhatWasSeen() {
    put(name, "value-0");
    Secret seen = secrets.read(name);
    for (int i = 1; i < CHANGES; i++) {
      put(name, "value-" + i);
      Secret newer = secrets.readNewer(name, seen.version());

      assertThat(newer.value()).isEqualTo("value-" + i);
      assertThat(secrets.read(name)).isEqualTo(newer);
      seen = newer;
    }
  }

  @Test
  void givesWhatIsKnownWhereThereIsNothingNewer() {
    put(name, "value");
    Secret known = secrets.read(name);

    assertThat(secrets.readNewer(name, known.version())).isEqualTo(known);
    assertThat(secrets.readNewer(name, known.version())).isEqualTo(known);
  }

  @Test
  void keepsTheVersionOfAValueThatIsReadAfresh() {
    put(name, "value");

    assertThat(secrets.read(name)).isEqualTo(secrets.readAfresh(name));
  }

  @Test
  void namesTheSecretThatIsNotThere() {
    assertThatThrownBy(() -> secrets.read(name))
        .isExactlyInstanceOf(SecretUnavailableException.class)
        .hasMessageContaining(name);
    assertThatThrownBy(() -> secrets.readAfresh(name))
        .isExactlyInstanceOf(SecretUnavailableException.class)
        .hasMessageContaining(name);
    assertThatThrownBy(() -> secrets.readNewer(name, "1"))
        .isExactlyInstanceOf(SecretUnavailableException.class)
        .hasMessageContaining(name);
  }

  @Test
  void neverMakesUpHowTheDatabaseIsOpened() {
    assertThatThrownBy(() -> secrets.read(SecretSource.DATABASE_CREDENTIALS))
        .isExactlyInstanceOf(SecretUnavailableException.class)
        .hasMessageContaining(SecretSource.DATABASE_CREDENTIALS);
  }

  @Test
  void findsASecretThatCameLater() {
    assertThatThrownBy(() -> secrets.read(name)).isInstanceOf(SecretUnavailableException.class);
    put(name, "late");

    assertThat(secrets.read(name).value()).isEqualTo("late");
  }

  @Test
  void printsNoValue() {
    put(name, "do-not-print");

    assertThat(secrets.read(name).toString()).doesNotContain("do-not-print");
    assertThat(secrets.toString()).doesNotContain("do-not-print");
  }

  @Test
  void givesAllReadersTheSame() throws Exception {
    put(name, "value");

    assertThat(new HashSet<>(Together.call(READERS, () -> secrets.read(name)))).hasSize(1);
    assertThat(new HashSet<>(Together.call(READERS, () -> secrets.readAfresh(name)))).hasSize(1);
  }
}
