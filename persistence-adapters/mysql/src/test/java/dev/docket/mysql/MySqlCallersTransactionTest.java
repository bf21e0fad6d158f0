package dev.docket.mysql;

import dev.docket.jpa.Credentials;
import dev.docket.jpa.Settings;
import dev.docket.jpa.testkit.CallersTransactionContract;
import dev.docket.jpa.testkit.OpenDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.RegisterExtension;

class MySqlCallersTransactionTest extends CallersTransactionContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(MySqlSchema::new);

  /** A zone in which the caller's driver, told nothing, would keep instants. */
  private static final String ELSEWHERE = "connectionTimeZone=Pacific/Auckland";

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }

  /** By the driver without any of Docket's properties. */
  @Override
  protected Connection connect() throws SQLException {
    Settings settings = DATABASE.settings();
    Credentials credentials = settings.credentials().current();
    String url = DATABASE.kind().url(settings);
    Connection connection =
        DriverManager.getConnection(
            url + (url.contains("?") ? "&" : "?") + ELSEWHERE,
            credentials.user(),
            credentials.password());
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    return connection;
  }
}
