package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On MySQL. */
@ExtendWith({NeedsMySql.class, ArquillianExtension.class})
class WiringOnMySqlIT extends WiringContract {

  private static final String NAME = "docket-on-mysql";

  @Deployment
  static WebArchive docket() throws IOException {
    MySqlBacked mysql = NeedsMySql.found();
    Path secrets = ServerWar.TEST_SERVER.resolve(NAME).resolve("secrets");
    Files.createDirectories(secrets);
    Files.writeString(secrets.resolve("database-credentials"), mysql.credentials());
    ServersTransactions.takeIn(
        "com.mysql.cj.jdbc.MysqlXADataSource", mysql.url(), mysql.user(), mysql.password());
    return ServerWar.forTestsWithin(
            NAME, "docket.database=mysql", "docket.database.url=" + mysql.url())
        .addClasses(
            WiringContract.class,
            ServersTransactions.class,
            WiringOnMySqlIT.class,
            NeedsMySql.class);
  }

  @Test
  void nothingIsKeptInAFile() {
    assertThat(dataFolder.resolve("database")).doesNotExist();
  }
}
