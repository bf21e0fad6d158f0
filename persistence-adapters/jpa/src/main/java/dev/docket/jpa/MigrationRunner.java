package dev.docket.jpa;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables up to date, or makes sure that they are. */
final class MigrationRunner {

  private MigrationRunner() {}

  static void run(Database database, Migrations mode, DataSource pool) {
    if (mode == Migrations.NONE) {
      return;
    }
    Flyway flyway =
        Flyway.configure(database.getClass().getClassLoader())
            .dataSource(pool)
            .locations("classpath:" + database.migrations())
            // Without it, a class path that hides its folders would pass for one without
            // migrations.
            .failOnMissingLocations(true)
            .load();
    try {
      if (mode == Migrations.MIGRATE) {
        flyway.migrate();
      } else {
        flyway.validate();
      }
    } catch (FlywayException refused) {
      throw new PersistenceUnavailableException(
          "The tables are not as this version of Docket needs them: " + refused.getMessage(),
          refused);
    }
  }
}
