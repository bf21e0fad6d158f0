package dev.docket.mysql;

import dev.docket.jpa.Settings;
import dev.docket.jpa.testkit.JtaContract;
import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.XaDataSources;
import java.util.stream.Collectors;
import javax.sql.XADataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class MySqlJtaTest extends JtaContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(MySqlSchema::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }

  @Override
  protected XADataSource xa() {
    Settings settings = DATABASE.settings();
    String url = DATABASE.kind().url(settings);
    String properties =
        DATABASE.kind().properties(settings).entrySet().stream()
            .map(property -> property.getKey() + "=" + property.getValue())
            .collect(Collectors.joining("&"));
    return XaDataSources.of(
        "com.mysql.cj.jdbc.MysqlXADataSource",
        url + (url.contains("?") ? "&" : "?") + properties,
        settings.credentials().current());
  }
}
