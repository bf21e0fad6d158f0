package dev.docket.h2;

import dev.docket.DocketBuilder;
import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.testkit.AccountsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2AccountsTest extends AccountsContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(H2Folder::new);

  @Override
  protected DocketBuilder empty() {
    DATABASE.emptied();
    return DATABASE.book();
  }
}
