package dev.docket.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.spi.CommonPasswords;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link CommonPasswords} promises. */
public abstract class CommonPasswordsContract {

  /** For subclasses. */
  protected CommonPasswordsContract() {}

  /** The list under test. */
  protected abstract CommonPasswords passwords();

  @Test
  void hasWhatIsTriedFirst() {
    assertThat(List.of("password1234", "123456789012", "qwertyuiop12", "aaaaaaaaaaaa"))
        .allMatch(passwords()::contains);
  }

  @Test
  void hasNothingThatChanceMade() {
    assertThat(List.of("k7#vq2m!zr9w", "vfhz jkwq xpnd mtrb", "übergänge-kreuzweise-41"))
        .noneMatch(passwords()::contains);
  }

  @Test
  void saysTheSameToManyThreads() throws Exception {
    assertThat(Together.call(8, () -> passwords().contains("password1234"))).containsOnly(true);
  }
}
