package dev.docket.internal;

import dev.docket.account.Password;
import dev.docket.spi.PasswordHash;
import dev.docket.spi.PasswordHasher;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * PBKDF2 with HMAC-SHA-256 (RFC 8018, section 5.2), all that the JDK has. Stored as {@code
 * $pbkdf2-sha256$i=600000$salt$hash}, salt and hash in Base64 without padding.
 */
public final class Pbkdf2PasswordHasher implements PasswordHasher {

  /** OWASP Password Storage Cheat Sheet, PBKDF2. */
  public static final int ITERATIONS = 600_000;

  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final Pattern FORMAT =
      Pattern.compile("\\$pbkdf2-sha256\\$i=([1-9]\\d{0,8})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  private final RandomGenerator random;
  private final int iterations;

  /** With a strong source of salts. */
  public Pbkdf2PasswordHasher(RandomGenerator random, int iterations) {
    this.random = random;
    this.iterations = iterations;
  }

  @Override
  public PasswordHash hash(Password password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return new PasswordHash(
        "$pbkdf2-sha256$i="
            + iterations
            + "$"
            + base64.encodeToString(salt)
            + "$"
            + base64.encodeToString(derive(password, salt, iterations)));
  }

  @Override
  public boolean matches(Password password, PasswordHash hash) {
    Matcher parts = parse(hash);
    byte[] salt = Base64.getDecoder().decode(parts.group(2));
    byte[] expected = Base64.getDecoder().decode(parts.group(3));
    return MessageDigest.isEqual(expected, derive(password, salt, iterationsOf(parts)));
  }

  @Override
  public boolean isOutdated(PasswordHash hash) {
    return iterationsOf(parse(hash)) < iterations;
  }

  private static Matcher parse(PasswordHash hash) {
    Matcher matcher = FORMAT.matcher(hash.value());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a hash by PBKDF2");
    }
    return matcher;
  }

  private static int iterationsOf(Matcher parts) {
    return Integer.parseInt(parts.group(1));
  }

  private static byte[] derive(Password password, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(password.value().toCharArray(), salt, iterations, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(ALGORITHM + " is part of every JDK", impossible);
    } finally {
      spec.clearPassword();
    }
  }
}
