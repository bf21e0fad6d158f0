package dev.docket.testkit;

import dev.docket.account.Password;
import dev.docket.internal.Pbkdf2PasswordHasher;
import dev.docket.spi.PasswordHash;
import dev.docket.spi.PasswordHasher;
import java.security.SecureRandom;

class Pbkdf2PasswordHasherTest extends PasswordHasherContract {

  private static PasswordHasher hasher(int iterations) {
    return new Pbkdf2PasswordHasher(new SecureRandom(), iterations);
  }

  @Override
  protected PasswordHasher hasher() {
    return hasher(2_000);
  }

  @Override
  protected PasswordHash weaker(Password password) {
    return hasher(1_000).hash(password);
  }
}
