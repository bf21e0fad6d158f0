package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On another database than H2. */
@ExtendWith({NeedsDatabase.class, ArquillianExtension.class})
abstract class WiringOnDatabase extends WiringContract {

  /**
   * What is deployed.
   *
   * @param test the class whose tests run within it
   * @param type the kind of the data source that takes part in the server's own transactions
   * @param implementation the driver's class of this type
   */
  static WebArchive docketFor(Class<?> test, Class<?> type, String implementation)
      throws IOException {
    OwnDatabase database = NeedsDatabase.made();
    String name = "docket-on-" + database.kind();
    Path secrets = ServerWar.TEST_SERVER.resolve(name).resolve("secrets");
    Files.createDirectories(secrets);
    Files.writeString(secrets.resolve("database-credentials"), database.credentials());
    ServersTransactions.takeIn(
        type, implementation, database.url(), database.user(), database.password());
    return ServerWar.forTestsWithin(
            name, "docket.database=" + database.kind(), "docket.database.url=" + database.url())
        .addClasses(
            WiringContract.class,
            WiringOnDatabase.class,
            test,
            ServersTransactions.class,
            NeedsDatabase.class,
            OnDatabase.class,
            OwnDatabase.class);
  }

  @Test
  void nothingIsKeptInAFile() {
    assertThat(dataFolder.resolve("database")).doesNotExist();
  }
}
