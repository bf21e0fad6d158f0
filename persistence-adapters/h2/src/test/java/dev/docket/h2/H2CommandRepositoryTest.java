package dev.docket.h2;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.CommandRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2CommandRepositoryTest extends CommandRepositoryContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(H2Folder::new);

  @Override
  protected CommandRepository repository() {
    return DATABASE.persistence().commands();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return DATABASE.persistence().unitOfWork();
  }
}
