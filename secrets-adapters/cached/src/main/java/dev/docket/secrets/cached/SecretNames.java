package dev.docket.secrets.cached;

import java.util.Map;

/**
 * What a store calls Docket's secrets.
 *
 * @param prefix stands before the name of each secret that has no other
 * @param others whole names by secret, for those that somebody else named
 */
public record SecretNames(String prefix, Map<String, String> others) {

  /** Copies. */
  public SecretNames {
    others = Map.copyOf(others);
  }

  /** With a prefix before every name. */
  public static SecretNames startingWith(String prefix) {
    return new SecretNames(prefix, Map.of());
  }

  /** The store's name of a secret. */
  public String of(String secret) {
    return others.getOrDefault(secret, prefix + secret);
  }
}
