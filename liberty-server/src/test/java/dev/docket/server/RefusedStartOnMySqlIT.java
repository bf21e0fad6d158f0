package dev.docket.server;

import java.io.IOException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@OnDatabase(MySqlBacked.class)
@ExtendWith({NeedsDatabase.class, ArquillianExtension.class})
@RunAsClient
class RefusedStartOnMySqlIT extends RefusedStart {

  private static final String EMPTY = "refused-empty-on-mysql";

  @Deployment(name = EMPTY, managed = false, testable = false)
  static WebArchive onAnEmptyDatabase() throws IOException {
    return ServerWar.named(
        EMPTY, ServerWar.on(NeedsDatabase.made(), EMPTY, "docket.database.migrations=validate"));
  }

  @Test
  void tablesThatAreOnlyValidatedMustBeThere() throws IOException {
    assertRefused(EMPTY).startsWith("The tables are not as this version of Docket needs them");
  }
}
