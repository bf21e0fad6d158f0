package dev.docket.h2;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.ImportRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2ImportRepositoryTest extends ImportRepositoryContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(H2Folder::new);

  @Override
  protected ImportRepository repository() {
    return DATABASE.persistence().imports();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return DATABASE.persistence().unitOfWork();
  }
}
