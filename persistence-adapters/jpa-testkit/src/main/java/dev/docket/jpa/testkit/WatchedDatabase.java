package dev.docket.jpa.testkit;

import dev.docket.jpa.Database;
import dev.docket.jpa.Settings;
import dev.docket.jpa.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A database through the driver that tells what reaches it. */
record WatchedDatabase(Database real) implements Database {

  @Override
  public String driver() {
    return WatchedDriver.class.getName();
  }

  @Override
  public String name() {
    return real.name();
  }

  @Override
  public String platform() {
    return real.platform();
  }

  @Override
  public String migrations() {
    return real.migrations();
  }

  @Override
  public String url(Settings settings) {
    return real.url(settings);
  }

  @Override
  public Map<String, String> properties(Settings settings) {
    return real.properties(settings);
  }

  @Override
  public Failure classify(SQLException failure) {
    return real.classify(failure);
  }

  @Override
  public Optional<String> explain(SQLException failure, Settings settings) {
    return real.explain(failure, settings);
  }

  @Override
  public Optional<String> unfit(Connection connection) throws SQLException {
    return real.unfit(connection);
  }

  @Override
  public String using(String table, String index) {
    return real.using(table, index);
  }

  @Override
  public Sql first(int rows, String columns, Sql rest) {
    return real.first(rows, columns, rest);
  }

  @Override
  public Sql firstOfEach(int rows, Sql together, List<Sql> each) {
    return real.firstOfEach(rows, together, each);
  }

  @Override
  public Sql gated(Sql rows, int most, Sql counted, String condition) {
    return real.gated(rows, most, counted, condition);
  }

  @Override
  public Optional<String> afterCommit() {
    return real.afterCommit();
  }

  @Override
  public int writers() {
    return real.writers();
  }
}
