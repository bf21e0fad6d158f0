package dev.docket.h2;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.EventOutbox;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.EventOutboxContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2EventOutboxTest extends EventOutboxContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(H2Folder::new);

  @Override
  protected EventOutbox outbox() {
    return DATABASE.persistence().outbox();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return DATABASE.persistence().unitOfWork();
  }
}
