package dev.docket.internal;

import dev.docket.spi.Secret;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretStoreUnavailableException;
import java.util.Base64;

/**
 * One ring, with the key {@code old}. Its store has the key {@code new} as well, and counts its
 * questions.
 */
final class OutdatedSecrets implements SecretSource {

  private static final String KEY =
      ":" + Base64.getEncoder().encodeToString(new byte[KeyRing.KEY_BYTES]) + "\n";

  private Secret known = new Secret("1", "old" + KEY);
  private boolean out;
  private int questions;

  void know(String ring) {
    known = new Secret(known.version() + "1", ring);
  }

  void isOut() {
    out = true;
  }

  int questions() {
    return questions;
  }

  @Override
  public Secret read(String name) {
    return known;
  }

  @Override
  public Secret readAfresh(String name) {
    questions++;
    if (out) {
      throw new SecretStoreUnavailableException("out");
    }
    know("new" + KEY + "old" + KEY);
    return known;
  }
}
