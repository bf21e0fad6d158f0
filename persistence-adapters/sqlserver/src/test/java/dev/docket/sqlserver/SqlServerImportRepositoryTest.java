package dev.docket.sqlserver;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.ImportRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerImportRepositoryTest extends ImportRepositoryContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(SqlServerSchema::new);

  @Override
  protected ImportRepository repository() {
    return DATABASE.persistence().imports();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return DATABASE.persistence().unitOfWork();
  }
}
