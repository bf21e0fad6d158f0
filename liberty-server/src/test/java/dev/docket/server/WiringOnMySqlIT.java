package dev.docket.server;

import java.io.IOException;
import javax.sql.XADataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;

@OnDatabase(MySqlBacked.class)
class WiringOnMySqlIT extends WiringOnDatabase {

  @Deployment
  static WebArchive docket() throws IOException {
    return docketFor(
        WiringOnMySqlIT.class, XADataSource.class, "com.mysql.cj.jdbc.MysqlXADataSource");
  }
}
