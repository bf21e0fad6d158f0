package dev.docket.jpa;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables up to date, or makes sure that they are. */
final class MigrationRunner {

  private MigrationRunner() {}

  static void run(Database database, Settings settings) {
    if (settings.migrations() == Migrations.NONE) {
      return;
    }
    Flyway flyway =
        Flyway.configure(database.getClass().getClassLoader())
            // Not of the pool: an index of a great table takes longer than a request may.
            .dataSource(new RotatingDataSource(database, settings, true))
            .locations("classpath:" + database.migrations())
            // Without it, a class path that hides its folders would pass for one without
            // migrations.
            .failOnMissingLocations(true)
            .load();
    try {
      if (settings.migrations() == Migrations.MIGRATE) {
        flyway.migrate();
      } else {
        flyway.validate();
      }
    } catch (FlywayException refused) {
      throw Unavailable.because(
          refused, database, settings, "The tables are not as this version of Docket needs them");
    }
  }
}
