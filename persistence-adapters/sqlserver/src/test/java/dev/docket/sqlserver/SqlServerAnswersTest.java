package dev.docket.sqlserver;

import dev.docket.jpa.testkit.AnswersContract;
import dev.docket.jpa.testkit.OpenDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerAnswersTest extends AnswersContract {

  @RegisterExtension
  static final OpenDatabase DATABASE = OpenDatabase.watched(SqlServerSchema::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }
}
