package dev.docket.secrets.local;

import java.security.SecureRandom;
import java.util.Base64;

/** A key ring with one random key, as {@link dev.docket.spi.SecretSource} describes it. */
final class RandomKeyRing {

  private static final int KEY_BYTES = 32;
  private static final String FIRST_KEY_ID = "local-1";

  private RandomKeyRing() {}

  static String text() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return FIRST_KEY_ID + ":" + Base64.getEncoder().encodeToString(key) + "\n";
  }
}
