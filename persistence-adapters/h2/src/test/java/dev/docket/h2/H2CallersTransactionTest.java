package dev.docket.h2;

import dev.docket.jpa.testkit.CallersTransactionContract;
import dev.docket.jpa.testkit.OpenDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2CallersTransactionTest extends CallersTransactionContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(H2Folder::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }
}
