package dev.docket.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.docket.order.CardFingerprint;
import dev.docket.order.CardNumber;
import dev.docket.order.StoredCard;
import dev.docket.spi.CardVault;
import dev.docket.spi.SecretSource;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * The standard vault: keeps no number, fingerprints with HMAC-SHA-256 (RFC 2104) under a key ring.
 */
public final class HmacCardVault implements CardVault {

  private static final long UUID_VERSION_4 = 0x4000L;
  private static final long UUID_VARIANT = 0x8000_0000_0000_0000L;

  private final KeyRing ring;
  private final RandomGenerator random;

  /** Reads its ring {@link SecretSource#CARD_FINGERPRINT_KEYS} from the source. */
  public HmacCardVault(SecretSource secrets, RandomGenerator random) {
    this.ring = new KeyRing(secrets, SecretSource.CARD_FINGERPRINT_KEYS);
    this.random = random;
  }

  @Override
  public StoredCard store(CardNumber number) {
    return new StoredCard(
        token(), number.brand(), number.lastFour(), fingerprint(number, ring.newest()));
  }

  @Override
  public List<CardFingerprint> fingerprints(CardNumber number) {
    return ring.keys().stream().map(key -> fingerprint(number, key)).toList();
  }

  @Override
  public boolean matches(CardNumber number, CardFingerprint fingerprint) {
    return ring.find(fingerprint.keyId())
        .map(key -> fingerprint(number, key).equals(fingerprint))
        .orElse(false);
  }

  @Override
  public void requireKeys() {
    ring.keys();
  }

  private static CardFingerprint fingerprint(CardNumber number, KeyRing.Key key) {
    return new CardFingerprint(key.id(), Hmac.of(number.digits().getBytes(US_ASCII), key));
  }

  private UUID token() {
    long high = random.nextLong() & ~0xf000L | UUID_VERSION_4;
    long low = random.nextLong() >>> 2 | UUID_VARIANT;
    return new UUID(high, low);
  }
}
