package dev.docket.starter.planted;

import dev.docket.secrets.local.LocalSecretSource;
import java.sql.Connection;

/** Planted: only the root chooses adapters, and only they know their techniques. */
final class KnowsAnAdapter {

  private KnowsAnAdapter() {}

  static Class<?>[] knows() {
    return new Class<?>[] {LocalSecretSource.class, Connection.class};
  }
}
