package dev.docket.h2;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.Persistence;
import dev.docket.testkit.EventsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2EventsTest extends EventsContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(H2Folder::new);

  @Override
  protected Persistence persistence() {
    return DATABASE.persistence();
  }
}
