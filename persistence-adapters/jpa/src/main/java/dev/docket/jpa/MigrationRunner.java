package dev.docket.jpa;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables up to date, or makes sure that they are. */
final class MigrationRunner {

  private MigrationRunner() {}

  /**
   * Does with the tables what the mode says.
   *
   * @throws FlywayException when they are not as this version needs them
   */
  static void run(Database database, DataSource connections, Migrations mode) {
    if (mode == Migrations.NONE) {
      return;
    }
    Flyway flyway =
        Flyway.configure(database.getClass().getClassLoader())
            .dataSource(connections)
            .locations("classpath:" + database.migrations())
            // Without it, a class path that hides its folders would pass for one without
            // migrations.
            .failOnMissingLocations(true)
            .load();
    if (mode == Migrations.MIGRATE) {
      flyway.migrate();
    } else {
      flyway.validate();
    }
  }
}
