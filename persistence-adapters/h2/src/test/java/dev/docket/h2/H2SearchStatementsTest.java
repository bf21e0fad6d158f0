package dev.docket.h2;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.SearchStatementsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2SearchStatementsTest extends SearchStatementsContract {

  @RegisterExtension static final OpenDatabase DATABASE = OpenDatabase.watched(H2Folder::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }
}
