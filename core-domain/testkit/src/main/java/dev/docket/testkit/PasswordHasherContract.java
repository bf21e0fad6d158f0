package dev.docket.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.account.Password;
import dev.docket.spi.PasswordHash;
import dev.docket.spi.PasswordHasher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link PasswordHasher} promises, however it hashes. */
public abstract class PasswordHasherContract {

  private static final Password PASSWORD = new Password("tree house ünder 木 17");
  private static final int MAX_LENGTH = 255;
  private static final int THREADS = 8;

  private PasswordHasher hasher;

  /** For subclasses. */
  protected PasswordHasherContract() {}

  /** The hasher under test. */
  protected abstract PasswordHasher hasher();

  /** A hash of its kind by weaker parameters. */
  protected abstract PasswordHash weaker(Password password);

  @BeforeEach
  void open() {
    hasher = hasher();
  }

  @Test
  void knowsThePasswordAgainAndNoOther() {
    PasswordHash hash = hasher.hash(PASSWORD);

    assertThat(hasher.matches(PASSWORD, hash)).isTrue();
    assertThat(hasher.matches(new Password(PASSWORD.value() + " "), hash)).isFalse();
    assertThat(hasher.matches(new Password(PASSWORD.value().substring(1)), hash)).isFalse();
    assertThat(hasher.matches(new Password(""), hash)).isFalse();
  }

  @Test
  void tellsLongPasswordsApartByTheirLastCharacter() {
    String longest = "x".repeat(Password.MAX_LENGTH - 1);
    PasswordHash hash = hasher.hash(new Password(longest + "1"));

    assertThat(hasher.matches(new Password(longest + "1"), hash)).isTrue();
    assertThat(hasher.matches(new Password(longest + "2"), hash)).isFalse();
  }

  @Test
  void saltsEachHash() {
    assertThat(hasher.hash(PASSWORD)).isNotEqualTo(hasher.hash(PASSWORD));
  }

  @Test
  void writesAShortTextInThePhcFormat() {
    String text = hasher.hash(PASSWORD).value();

    assertThat(text).matches("\\$[a-z0-9-]+(\\$[\\x21-\\x7e&&[^$]]+)+");
    assertThat(text).hasSizeLessThanOrEqualTo(MAX_LENGTH).doesNotContain("tree");
  }

  @Test
  void knowsWhatWasMadeByWeakerParameters() {
    PasswordHash weaker = weaker(PASSWORD);

    assertThat(hasher.isOutdated(weaker)).isTrue();
    assertThat(hasher.matches(PASSWORD, weaker)).isTrue();
    assertThat(hasher.isOutdated(hasher.hash(PASSWORD))).isFalse();
  }

  @Test
  void refusesAHashOfAnotherKind() {
    PasswordHash other = new PasswordHash("$other$v=1$abc$def");

    assertThatThrownBy(() -> hasher.matches(PASSWORD, other))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> hasher.isOutdated(other)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void worksForManyAtOnce() throws Exception {
    PasswordHash hash = hasher.hash(PASSWORD);

    assertThat(Together.call(THREADS, () -> hasher.matches(PASSWORD, hash))).containsOnly(true);
  }
}
