package dev.docket.server;

import jakarta.enterprise.inject.spi.CDI;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Looks for MySQL before anything is deployed that needs it; where there is none, the tests are
 * skipped.
 */
final class NeedsMySql implements BeforeAllCallback, AfterAllCallback {

  private static MySqlBacked found;

  /** What it found. */
  static MySqlBacked found() {
    return found;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (!isWithinTheServer()) {
      found = new MySqlBacked();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (!isWithinTheServer()) {
      found.close();
    }
  }

  /** There the same test runs once more, by itself. */
  private static boolean isWithinTheServer() {
    try {
      return CDI.current() != null;
    } catch (IllegalStateException outside) {
      return false;
    }
  }
}
