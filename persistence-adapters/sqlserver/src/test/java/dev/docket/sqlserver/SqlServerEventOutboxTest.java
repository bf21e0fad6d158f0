package dev.docket.sqlserver;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.EventOutbox;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.EventOutboxContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerEventOutboxTest extends EventOutboxContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(SqlServerSchema::new);

  @Override
  protected EventOutbox outbox() {
    return DATABASE.persistence().outbox();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return DATABASE.persistence().unitOfWork();
  }
}
