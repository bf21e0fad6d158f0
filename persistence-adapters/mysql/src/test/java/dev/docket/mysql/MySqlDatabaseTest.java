package dev.docket.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.jpa.Credentials;
import dev.docket.jpa.Database;
import dev.docket.jpa.Databases;
import dev.docket.jpa.Migrations;
import dev.docket.jpa.PersistenceUnavailableException;
import dev.docket.jpa.Settings;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MySqlDatabaseTest {

  private final Database database = Databases.named("mysql");

  private static Settings settings(String url) {
    return new Settings(
        url,
        Path.of("unused"),
        () -> new Credentials("ann", "word"),
        Migrations.MIGRATE,
        Settings.CONNECTIONS);
  }

  @Test
  void needsAUrlOfItsOwn() {
    assertThatThrownBy(() -> database.url(settings(null)))
        .isInstanceOf(PersistenceUnavailableException.class)
        .hasMessageContaining("docket.database.url is missing")
        .hasMessageContaining("jdbc:mysql://");
    assertThatThrownBy(() -> database.url(settings("jdbc:h2:mem:")))
        .isInstanceOf(PersistenceUnavailableException.class)
        .hasMessageContaining("docket.database.url begins otherwise");
  }

  @Test
  void insistsOnAServerThatProvesItsName() {
    assertThat(database.properties(settings("jdbc:mysql://db:3306/docket")))
        .containsEntry("sslMode", "VERIFY_IDENTITY")
        .doesNotContainKeys("allowPublicKeyRetrieval", "allowMultiQueries");
  }

  @Test
  void givesWayToWhatTheUrlSays() {
    assertThat(database.properties(settings("jdbc:mysql://db/docket?SslMode=DISABLED")))
        .doesNotContainKey("sslMode")
        .containsKey("connectTimeout");
  }

  @ParameterizedTest
  @CsvSource({
    "1062, DUPLICATE_KEY",
    "1586, DUPLICATE_KEY",
    "1213, DEADLOCK",
    "1205, LOCK_TIMEOUT",
    "3101, DEADLOCK",
    "4031, CONNECTION_LOST",
    "1045, CREDENTIALS_REFUSED",
    "1698, CREDENTIALS_REFUSED",
    "1862, CREDENTIALS_REFUSED",
    "3118, CREDENTIALS_REFUSED",
    "1021, UNAVAILABLE",
    "1114, UNAVAILABLE",
    "1290, UNAVAILABLE",
    "1317, UNAVAILABLE",
    "1792, UNAVAILABLE",
    "1836, UNAVAILABLE",
    "1064, OTHER",
    "0, OTHER"
  })
  void sortsFailuresOut(int code, Database.Failure kind) {
    assertThat(database.classify(new SQLException("reason", "HY000", code))).isEqualTo(kind);
  }
}
