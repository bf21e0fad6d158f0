package dev.docket.inmemory;

import dev.docket.spi.Secret;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretUnavailableException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Secrets in memory: gone, with all that only they can open, when the process ends. */
public final class InMemorySecretSource implements SecretSource {

  private static final int KEY_BYTES = 32;

  private final Map<String, Secret> secrets = new ConcurrentHashMap<>();

  /** Without any secret. */
  public InMemorySecretSource() {}

  /** With a new key in each ring that the core reads. */
  public static InMemorySecretSource withRandomKeys(RandomGenerator random) {
    InMemorySecretSource source = new InMemorySecretSource();
    source.put(CARD_FINGERPRINT_KEYS, ring(random));
    source.put(SEALING_KEYS, ring(random));
    return source;
  }

  private static String ring(RandomGenerator random) {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return "memory-1:" + Base64.getEncoder().encodeToString(key);
  }

  /** Sets or replaces a secret. */
  public void put(String name, String value) {
    secrets.compute(name, (key, before) -> new Secret(nextVersion(before), value));
  }

  private static String nextVersion(@Nullable Secret before) {
    return before == null ? "1" : String.valueOf(Integer.parseInt(before.version()) + 1);
  }

  @Override
  public Secret read(String name) {
    Secret secret = secrets.get(name);
    if (secret == null) {
      throw new SecretUnavailableException(
          "There is no secret '" + name + "' in memory: put one there.");
    }
    return secret;
  }
}
