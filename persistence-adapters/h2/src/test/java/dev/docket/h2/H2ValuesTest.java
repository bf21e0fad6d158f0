package dev.docket.h2;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.ValuesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2ValuesTest extends ValuesContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(H2Folder::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }
}
