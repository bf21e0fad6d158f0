package dev.docket.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * First values for the secrets that Docket reads, for sources that make what is missing. Safe for
 * use by any number of threads when its source of chance is.
 */
public final class NewSecrets {

  private static final int KEY_BYTES = 32;

  /** Without what looks like something else: i, l, o, u (Crockford's Base 32). */
  private static final String CODE_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int CODE_GROUPS = 7;
  private static final int CODE_GROUP_LENGTH = 4;

  private final RandomGenerator random;
  private final String keyId;

  /**
   * @param random must be cryptographically strong
   * @param keyId the id of the key in each new ring
   */
  public NewSecrets(RandomGenerator random, String keyId) {
    this.random = random;
    this.keyId = keyId;
  }

  /** A new value each time; empty when the secret is none that can be made up. */
  public Optional<String> valueOf(String name) {
    return switch (name) {
      case SecretSource.CARD_FINGERPRINT_KEYS, SecretSource.SEALING_KEYS -> Optional.of(ring());
      case SecretSource.TOKEN_SIGNING_KEYS -> Optional.of(keySet());
      case SecretSource.FIRST_ADMIN_CODE -> Optional.of(code());
      default -> Optional.empty();
    };
  }

  private String ring() {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return keyId + ":" + Base64.getEncoder().encodeToString(key) + "\n";
  }

  /** 140 random bits. */
  private String code() {
    return IntStream.range(0, CODE_GROUPS)
        .mapToObj(group -> codeGroup())
        .collect(Collectors.joining("-"));
  }

  private String codeGroup() {
    return IntStream.range(0, CODE_GROUP_LENGTH)
        .map(i -> CODE_ALPHABET.charAt(random.nextInt(CODE_ALPHABET.length())))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** One key, named by its thumbprint (RFC 7638). */
  private static String keySet() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair pair = generator.generateKeyPair();
      ECPublicKey open = (ECPublicKey) pair.getPublic();
      String x = text(open.getW().getAffineX());
      String y = text(open.getW().getAffineY());
      String d = text(((ECPrivateKey) pair.getPrivate()).getS());
      String required =
          "\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"".formatted(x, y);
      return "{\"keys\":[{%s,\"d\":\"%s\",\"use\":\"sig\",\"alg\":\"ES256\",\"kid\":\"%s\"}]}%n"
          .formatted(required, d, thumbprint("{" + required + "}"));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("P-256 and SHA-256 are part of every JDK", impossible);
    }
  }

  private static String thumbprint(String json) throws GeneralSecurityException {
    return base64(MessageDigest.getInstance("SHA-256").digest(json.getBytes(UTF_8)));
  }

  /** In exactly 32 bytes (RFC 7518, sections 6.2.1.2 and 6.2.2.1). */
  private static String text(BigInteger number) {
    byte[] bytes = new byte[KEY_BYTES];
    byte[] signed = number.toByteArray();
    int length = Math.min(signed.length, KEY_BYTES);
    System.arraycopy(signed, signed.length - length, bytes, KEY_BYTES - length, length);
    return base64(bytes);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
