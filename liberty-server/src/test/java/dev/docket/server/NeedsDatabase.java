package dev.docket.server;

import jakarta.enterprise.inject.spi.CDI;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Makes the {@link OnDatabase database} before anything is deployed that needs it; where there is
 * no server for it, the tests are skipped.
 */
final class NeedsDatabase implements BeforeAllCallback, AfterAllCallback {

  private static OwnDatabase made;

  /** What it made. */
  static OwnDatabase made() {
    return made;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (!isWithinTheServer()) {
      made =
          ReflectionSupport.newInstance(
              context.getRequiredTestClass().getAnnotation(OnDatabase.class).value());
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (made != null) {
      made.close();
      made = null;
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
