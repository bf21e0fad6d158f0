package dev.docket.mysql;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.ImportRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class MySqlImportRepositoryTest extends ImportRepositoryContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(MySqlSchema::new);

  @Override
  protected ImportRepository repository() {
    return DATABASE.persistence().imports();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return DATABASE.persistence().unitOfWork();
  }
}
