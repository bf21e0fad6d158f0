package dev.docket.inmemory;

import dev.docket.spi.NewSecrets;
import dev.docket.spi.Secret;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretUnavailableException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Secrets in memory: gone, with all that only they can open, when the process ends. */
public final class InMemorySecretSource implements SecretSource {

  private final Map<String, Secret> secrets = new ConcurrentHashMap<>();

  /** Without any secret. */
  public InMemorySecretSource() {}

  /** With a new value for each secret that Docket itself reads. */
  public static InMemorySecretSource withRandomKeys(RandomGenerator random) {
    InMemorySecretSource source = new InMemorySecretSource();
    NewSecrets values = new NewSecrets(random, "memory-1");
    Stream.of(CARD_FINGERPRINT_KEYS, SEALING_KEYS, TOKEN_SIGNING_KEYS, FIRST_ADMIN_CODE)
        .forEach(name -> values.valueOf(name).ifPresent(value -> source.put(name, value)));
    return source;
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
