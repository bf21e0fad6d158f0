package dev.docket.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.jpa.Credentials;
import dev.docket.jpa.Database;
import dev.docket.jpa.Databases;
import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.Migrations;
import dev.docket.jpa.PersistenceUnavailableException;
import dev.docket.jpa.Settings;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlServerDatabaseTest {

  private final Database database = Databases.named("sqlserver");

  private static Settings settings(String url) {
    return new Settings(
        url,
        Path.of("unused"),
        () -> new Credentials("docket", "word"),
        Migrations.NONE,
        Settings.CONNECTIONS);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = "jdbc:h2:mem:")
  void wantsAUrlOfItsOwn(String url) {
    assertThatThrownBy(() -> database.url(settings(url)))
        .isInstanceOf(PersistenceUnavailableException.class)
        .hasMessageContaining("docket.database.url")
        .hasMessageContaining("jdbc:sqlserver://");
  }

  @Test
  void isFoundWhereItsSecretSays() {
    assertThat(database.url("db", null, "orders"))
        .contains("jdbc:sqlserver://db:1433;databaseName=orders");
    assertThat(database.url("db", 1434, "orders"))
        .contains("jdbc:sqlserver://db:1434;databaseName=orders");
  }

  @Test
  void encryptsAndGivesUpInTime() {
    assertThat(database.properties(settings("jdbc:sqlserver://db;databaseName=docket")))
        .containsEntry("encrypt", "true")
        .containsEntry("trustServerCertificate", "false")
        .containsEntry("sendStringParametersAsUnicode", "true")
        .containsKeys("loginTimeout", "lockTimeout", "socketTimeout");
  }

  @Test
  void leavesToTheUrlWhatItSays() {
    assertThat(database.properties(settings("jdbc:sqlserver://db;ENCRYPT=strict; lockTimeout=1")))
        .doesNotContainKeys("encrypt", "lockTimeout")
        .containsEntry("trustServerCertificate", "false");
  }

  @ParameterizedTest
  @CsvSource({
    "2627, DUPLICATE_KEY",
    "2601, DUPLICATE_KEY",
    "3960, CONCURRENT_CHANGE",
    "1205, DEADLOCK",
    "1222, LOCK_TIMEOUT",
    "596, CONNECTION_LOST",
    "18456, CREDENTIALS_REFUSED",
    "18488, CREDENTIALS_REFUSED",
    "4060, UNAVAILABLE",
    "3906, UNAVAILABLE",
    "40613, UNAVAILABLE",
    "40501, UNAVAILABLE",
    "10928, UNAVAILABLE",
    "49918, UNAVAILABLE",
    "547, OTHER",
    "0, OTHER"
  })
  void sortsFailuresOut(int code, Database.Failure kind) {
    assertThat(database.classify(new SQLException("reason", "S0001", code))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "18456, credentials",
    "4060, databaseName",
    "911, databaseName",
    "262, db_owner",
    "229, db_owner",
    "3906, primary"
  })
  void saysWhatHelps(int code, String remedy) {
    assertThat(explained(new SQLException("reason", "S0001", code))).contains(remedy);
  }

  private String explained(SQLException failure) {
    return database.explain(failure, settings("jdbc:sqlserver://db")).orElseThrow();
  }

  @Test
  void tellsWhyNoConnectionComesAbout() {
    assertThat(explained(new SQLException("no SSL there", "08S01", 0))).contains("encrypt=false");
    assertThat(explained(new SQLException("refused", "08S01", 0))).contains("No SQL Server");
    assertThat(database.explain(new SQLException("odd", "S0001", 50_000), settings(null)))
        .isEmpty();
  }

  @Test
  void saysThatNobodyAnswers() {
    Settings nowhere =
        settings("jdbc:sqlserver://127.0.0.1:1;databaseName=docket;connectRetryCount=0");

    assertThatThrownBy(() -> JpaPersistence.open(database, nowhere))
        .isInstanceOf(PersistenceUnavailableException.class)
        .hasMessageContaining("No SQL Server answers")
        .hasMessageContaining("docket.database.url");
  }

  @Test
  void wantsReadersThatDoNotWait() throws SQLException {
    assertThat(database.unfit(new FakeDriver().connect("", new Properties())).orElseThrow())
        .contains("READ_COMMITTED_SNAPSHOT ON");
  }
}
