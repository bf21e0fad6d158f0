package dev.docket.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.account.Password;
import dev.docket.spi.PasswordHash;
import dev.docket.spi.PasswordHasher;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Keeps the contract but for one thing: it is quick, so that tests are; never to be shipped. */
public final class QuickPasswordHasher implements PasswordHasher {

  private static final String PREFIX = "$quick$r=";

  private final int rounds;

  /** A hash by fewer rounds is outdated. */
  public QuickPasswordHasher(int rounds) {
    this.rounds = rounds;
  }

  @Override
  public PasswordHash hash(Password password) {
    return hash(password, rounds, UUID.randomUUID().toString());
  }

  private static PasswordHash hash(Password password, int rounds, String salt) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest((salt + password.value()).getBytes(UTF_8));
      return new PasswordHash(PREFIX + rounds + "$" + salt + "$" + HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public boolean matches(Password password, PasswordHash hash) {
    String[] parts = parts(hash);
    return hash.equals(hash(password, Integer.parseInt(parts[0]), parts[1]));
  }

  @Override
  public boolean isOutdated(PasswordHash hash) {
    return Integer.parseInt(parts(hash)[0]) < rounds;
  }

  private static String[] parts(PasswordHash hash) {
    if (!hash.value().startsWith(PREFIX)) {
      throw new IllegalArgumentException("not a quick hash");
    }
    return hash.value().substring(PREFIX.length()).split("\\$", -1);
  }
}
