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
import org.junit.jupiter.api.Test;

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
}
