package dev.docket.h2;

import dev.docket.jpa.Database;
import dev.docket.jpa.Databases;
import dev.docket.jpa.Settings;
import dev.docket.jpa.Sql;
import java.sql.SQLException;
import java.util.Optional;

/** H2 through the driver that tells what reaches it. */
final class WatchedDatabase implements Database {

  private final Database h2 = Databases.named("h2");

  @Override
  public String driver() {
    return WatchedDriver.class.getName();
  }

  @Override
  public String name() {
    return h2.name();
  }

  @Override
  public String platform() {
    return h2.platform();
  }

  @Override
  public String migrations() {
    return h2.migrations();
  }

  @Override
  public String url(Settings settings) {
    return h2.url(settings);
  }

  @Override
  public Failure classify(SQLException failure) {
    return h2.classify(failure);
  }

  @Override
  public Optional<String> explain(SQLException failure, Settings settings) {
    return h2.explain(failure, settings);
  }

  @Override
  public String using(String table, String index) {
    return h2.using(table, index);
  }

  @Override
  public Sql first(int rows, String columns, Sql rest) {
    return h2.first(rows, columns, rest);
  }

  @Override
  public Sql gated(Sql rows, int most, Sql counted, String condition) {
    return h2.gated(rows, most, counted, condition);
  }

  @Override
  public Optional<String> afterCommit() {
    return h2.afterCommit();
  }
}
