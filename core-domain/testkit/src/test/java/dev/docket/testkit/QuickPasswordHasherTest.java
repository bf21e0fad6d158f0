package dev.docket.testkit;

import dev.docket.account.Password;
import dev.docket.spi.PasswordHash;
import dev.docket.spi.PasswordHasher;

class QuickPasswordHasherTest extends PasswordHasherContract {

  @Override
  protected PasswordHasher hasher() {
    return new QuickPasswordHasher(2);
  }

  @Override
  protected PasswordHash weaker(Password password) {
    return new QuickPasswordHasher(1).hash(password);
  }
}
