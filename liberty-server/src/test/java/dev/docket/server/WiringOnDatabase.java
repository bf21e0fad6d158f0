package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    ServersTransactions.takeIn(
        type, implementation, database.url(), database.user(), database.password());
    return ServerWar.forTestsWithin(name, ServerWar.on(database, name))
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
