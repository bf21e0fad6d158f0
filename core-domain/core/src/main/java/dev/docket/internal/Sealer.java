package dev.docket.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.spi.SecretSource;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts and authenticates with AES-256-GCM (NIST SP 800-38D) under the ring {@link
 * SecretSource#SEALING_KEYS}. The result is: length of the key id (1 byte), key id, nonce (12
 * random bytes), cipher text with its tag of 128 bits.
 */
final class Sealer {

  private static final String TRANSFORMATION = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final KeyRing ring;
  private final RandomGenerator random;

  Sealer(SecretSource secrets, RandomGenerator random) {
    this.ring = new KeyRing(secrets, SecretSource.SEALING_KEYS);
    this.random = random;
  }

  void requireKeys() {
    ring.keys();
  }

  /**
   * @param purpose what it is for; opens only for the same
   */
  byte[] seal(byte[] plain, int length, String purpose) {
    KeyRing.Key key = ring.newest();
    byte[] keyId = key.id().getBytes(UTF_8);
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, key, nonce, purpose).doFinal(plain, 0, length);
      return ByteBuffer.allocate(1 + keyId.length + nonce.length + encrypted.length)
          .put((byte) keyId.length)
          .put(keyId)
          .put(nonce)
          .put(encrypted)
          .array();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(TRANSFORMATION + " is part of every JDK", impossible);
    }
  }

  /**
   * Opens what Docket has kept.
   *
   * @return what was sealed; empty when it was not sealed under a known key for this purpose
   */
  Optional<byte[]> open(byte[] sealed, String purpose) {
    return open(sealed, purpose, ring::find);
  }

  /** The same for what anybody may have made up. */
  Optional<byte[]> openUntrusted(byte[] sealed, String purpose) {
    return open(sealed, purpose, ring::findUntrusted);
  }

  private static Optional<byte[]> open(
      byte[] sealed, String purpose, Function<String, Optional<KeyRing.Key>> keys) {
    ByteBuffer buffer = ByteBuffer.wrap(sealed);
    int keyIdLength = buffer.hasRemaining() ? Byte.toUnsignedInt(buffer.get()) : 0;
    if (keyIdLength + NONCE_BYTES > buffer.remaining()) {
      return Optional.empty();
    }
    byte[] keyId = take(buffer, keyIdLength);
    byte[] nonce = take(buffer, NONCE_BYTES);
    byte[] encrypted = take(buffer, buffer.remaining());
    return keys.apply(new String(keyId, UTF_8))
        .flatMap(key -> open(key, nonce, encrypted, purpose));
  }

  private static Optional<byte[]> open(
      KeyRing.Key key, byte[] nonce, byte[] encrypted, String purpose) {
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, purpose).doFinal(encrypted));
    } catch (GeneralSecurityException notAuthentic) {
      return Optional.empty();
    }
  }

  private static Cipher cipher(int mode, KeyRing.Key key, byte[] nonce, String purpose)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(TRANSFORMATION);
    cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose.getBytes(UTF_8));
    return cipher;
  }

  private static byte[] take(ByteBuffer buffer, int length) {
    byte[] taken = new byte[length];
    buffer.get(taken);
    return taken;
  }
}
