package dev.docket.passwords.argon2;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.account.Password;
import dev.docket.spi.PasswordHash;
import dev.docket.spi.PasswordHasher;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;

/**
 * Argon2id, version 1.3 (RFC 9106), with the parameters of the OWASP Password Storage Cheat Sheet:
 * 19 MiB, 2 passes, 1 lane. No more hashes are under way at once than there are processors, because
 * each holds its 19 MiB; the others wait their turn.
 */
public final class Argon2PasswordHasher implements PasswordHasher {

  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final SecureRandom random;

  /** With a source of salts. */
  public Argon2PasswordHasher(SecureRandom random) {
    this.random = random;
  }

  @Override
  public PasswordHash hash(Password password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    PhcText parameters = new PhcText(MEMORY_KIB, PASSES, LANES, salt, new byte[HASH_BYTES]);
    return parameters.withHash(derive(password, parameters)).toHash();
  }

  @Override
  public boolean matches(Password password, PasswordHash hash) {
    PhcText stored = PhcText.parse(hash);
    return MessageDigest.isEqual(stored.hash(), derive(password, stored));
  }

  @Override
  public boolean isOutdated(PasswordHash hash) {
    PhcText stored = PhcText.parse(hash);
    return stored.memory() < MEMORY_KIB || stored.passes() < PASSES || stored.lanes() < LANES;
  }

  private byte[] derive(Password password, PhcText parameters) {
    byte[] hash = new byte[parameters.hash().length];
    turns.acquireUninterruptibly();
    try {
      Argon2BytesGenerator generator = new Argon2BytesGenerator();
      generator.init(parameters.forGenerator());
      generator.generateBytes(password.value().getBytes(UTF_8), hash);
      return hash;
    } finally {
      turns.release();
    }
  }
}
