package dev.docket.internal;

import dev.docket.account.Password;
import dev.docket.spi.PasswordHash;
import dev.docket.spi.PasswordHasher;
import dev.docket.spi.StoredAccount;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks passwords with exactly one slow hash, whether the account is there or not. */
final class PasswordCheck {

  private final PasswordHasher hasher;
  private volatile @Nullable PasswordHash nobodys;

  PasswordCheck(PasswordHasher hasher) {
    this.hasher = hasher;
  }

  /** True when the account is there, may be used, and the password is its own. */
  boolean admits(Password password, Optional<StoredAccount> stored) {
    boolean matches =
        hasher.matches(password, stored.map(StoredAccount::hash).orElseGet(this::nobodys));
    return matches && stored.filter(account -> !account.account().locked()).isPresent();
  }

  PasswordHash hash(Password password) {
    return hasher.hash(password);
  }

  boolean isOutdated(PasswordHash hash) {
    return hasher.isOutdated(hash);
  }

  /** A hash by the same parameters as those of real accounts. */
  private PasswordHash nobodys() {
    PasswordHash known = nobodys;
    if (known == null) {
      known = hasher.hash(new Password("nobody's password"));
      nobodys = known;
    }
    return known;
  }
}
