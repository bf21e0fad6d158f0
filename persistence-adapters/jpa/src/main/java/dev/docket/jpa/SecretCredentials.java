package dev.docket.jpa;

import dev.docket.spi.Secret;
import dev.docket.spi.SecretSource;

/**
 * What the database is opened with, as the source of secrets has it: a rotated password at once.
 */
record SecretCredentials(SecretSource secrets) implements CredentialsSource {

  @Override
  public Credentials current() {
    return credentials(secrets.read(SecretSource.DATABASE_CREDENTIALS));
  }

  @Override
  public Credentials afresh() {
    return credentials(secrets.readAfresh(SecretSource.DATABASE_CREDENTIALS));
  }

  private static Credentials credentials(Secret secret) {
    CredentialsSecret read = CredentialsSecret.of(secret);
    return new Credentials(read.username(), read.password());
  }
}
