package dev.docket.server;

import java.io.IOException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stops the start. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RefusedStartIT extends RefusedStart {

  private static final String EMPTY = "refused-empty";
  private static final String UNKNOWN = "refused-unknown";

  @Deployment(name = EMPTY, managed = false, testable = false)
  static WebArchive onAnEmptyDatabase() {
    return ServerWar.named(EMPTY, "docket.database.migrations=validate");
  }

  @Deployment(name = UNKNOWN, managed = false, testable = false)
  static WebArchive onAnUnknownDatabase() {
    return ServerWar.named(UNKNOWN, "docket.database=abacus");
  }

  @Test
  void tablesThatAreOnlyValidatedMustBeThere() throws IOException {
    assertRefused(EMPTY).startsWith("The tables are not as this version of Docket needs them");
  }

  @Test
  void anUnknownDatabaseIsRefusedWithThoseThatThereAre() throws IOException {
    assertRefused(UNKNOWN)
        .isEqualTo(
            "There is no database 'abacus': set docket.database to one of: h2, mysql, sqlserver.");
  }
}
