package dev.docket.server;

import java.io.IOException;
import javax.sql.ConnectionPoolDataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * As a connection that the server commits alone: for more the database needs a coordinator of its
 * own.
 */
@OnDatabase(SqlServerBacked.class)
class WiringOnSqlServerIT extends WiringOnDatabase {

  @Deployment
  static WebArchive docket() throws IOException {
    return docketFor(
        WiringOnSqlServerIT.class,
        ConnectionPoolDataSource.class,
        "com.microsoft.sqlserver.jdbc.SQLServerConnectionPoolDataSource");
  }
}
