package dev.docket.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.inmemory.InMemorySecretSource;
import dev.docket.jpa.ConfiguredDatabase;
import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.Migrations;
import dev.docket.jpa.PersistenceUnavailableException;
import dev.docket.jpa.Settings;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretUnavailableException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the configuration and the secret say of a database that is not embedded. */
class ConfiguredMySqlTest {

  private static final String SECRET = "{\"username\":\"u\",\"password\":\"p\"%s}";
  private static final String RDS =
      SECRET.formatted(
          ",\"engine\":\"mysql\",\"host\":\"db.example.org\",\"port\":3307,\"dbname\":\"orders\"");

  private static Settings settings(String secret, Map<String, String> configuration) {
    InMemorySecretSource secrets = new InMemorySecretSource();
    secrets.put(SecretSource.DATABASE_CREDENTIALS, secret);
    return new ConfiguredDatabase(
            new MySqlDatabase(), key -> Optional.ofNullable(configuration.get(key)), secrets)
        .settings();
  }

  @Test
  void theSecretOfRdsSaysWhereTheDatabaseIsAndWhoConnects() {
    Settings settings = settings(RDS, Map.of());
    assertThat(settings.url()).isEqualTo("jdbc:mysql://db.example.org:3307/orders");
    assertThat(settings.credentials().current().user()).isEqualTo("u");
  }

  @Test
  void aSettingIsStronger() {
    assertThat(settings(RDS, Map.of("docket.database.url", "jdbc:mysql://other/docket")).url())
        .isEqualTo("jdbc:mysql://other/docket");
  }

  @Test
  void portAndNameHaveDefaults() {
    assertThat(settings(SECRET.formatted(",\"host\":\"db\""), Map.of()).url())
        .isEqualTo("jdbc:mysql://db:3306/docket");
  }

  @Test
  void aSecretNeedNotSayWhere() {
    assertThat(settings(SECRET.formatted(""), Map.of()).url()).isNull();
  }

  @Test
  void theRestIsRead() {
    Settings settings =
        settings(
            RDS,
            Map.of(
                "docket.data.folder", "data",
                "docket.database.migrations", "validate",
                "docket.database.connections", "3"));
    assertThat(settings.dataFolder()).isEqualTo(Path.of("data", "database"));
    assertThat(settings.migrations()).isEqualTo(Migrations.VALIDATE);
    assertThat(settings.connections()).isEqualTo(3);
  }

  @Test
  void aNumberOfConnectionsThatIsNoneIsRefused() {
    assertThatThrownBy(() -> settings(RDS, Map.of("docket.database.connections", "many")))
        .isExactlyInstanceOf(PersistenceUnavailableException.class);
    assertThatThrownBy(() -> settings(RDS, Map.of("docket.database.connections", "0")))
        .isExactlyInstanceOf(PersistenceUnavailableException.class);
  }

  @Test
  void aSecretThatIsMalformedIsNoMatterOfTheDatabase() {
    Settings settings =
        settings("no JSON", Map.of("docket.database.url", "jdbc:mysql://db.example.org/docket"));
    assertThatThrownBy(() -> JpaPersistence.open(new MySqlDatabase(), settings))
        .isExactlyInstanceOf(SecretUnavailableException.class)
        .hasMessageStartingWith("The secret 'database-credentials' is no JSON object");
  }
}
