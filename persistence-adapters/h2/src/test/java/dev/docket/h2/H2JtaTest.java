package dev.docket.h2;

import dev.docket.jpa.Settings;
import dev.docket.jpa.testkit.JtaContract;
import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.XaDataSources;
import javax.sql.XADataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2JtaTest extends JtaContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(H2Folder::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }

  @Override
  protected XADataSource xa() {
    Settings settings = DATABASE.settings();
    return XaDataSources.of(
        "org.h2.jdbcx.JdbcDataSource",
        DATABASE.kind().url(settings),
        settings.credentials().current());
  }
}
