package dev.docket.passwords.argon2;

import com.nulabinc.zxcvbn.Zxcvbn;
import dev.docket.spi.CommonPasswords;

/**
 * What is found by few guesses: the passwords, names and words of zxcvbn's lists, and what people
 * make of them by repetition, appended digits, sequences, rows of keys or look-alike characters (D.
 * L. Wheeler, "zxcvbn: Low-Budget Password Strength Estimation", USENIX Security 2016).
 */
public final class GuessablePasswords implements CommonPasswords {

  /** So many guesses an attacker has who does not hold the hashes (there, section 5.2). */
  private static final double FEW_GUESSES = 1e8;

  /** What comes later makes no password easier, and the search for patterns slow. */
  private static final int LOOKED_AT = 64;

  private final Zxcvbn zxcvbn = new Zxcvbn();

  /** With the lists that come with the library. */
  public GuessablePasswords() {}

  @Override
  public boolean contains(String password) {
    String looked = password.substring(0, Math.min(password.length(), LOOKED_AT));
    return zxcvbn.measure(looked).getGuesses() < FEW_GUESSES;
  }
}
