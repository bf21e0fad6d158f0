package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.inmemory.InMemorySecretSource;
import dev.docket.spi.SecretSource;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

  private static final String RDS =
      "{\"username\":\"u\",\"password\":\"p\",\"engine\":\"mysql\",\"host\":\"db.example.org\",\"port\":3307,\"dbname\":\"orders\"}";

  private static SecretSource holding(String document) {
    InMemorySecretSource secrets = new InMemorySecretSource();
    secrets.put(SecretSource.DATABASE_CREDENTIALS, document);
    return secrets;
  }

  @Test
  void theSecretOfRdsSaysWhereTheDatabaseIs() {
    assertThat(DatabaseAddress.told("mysql", holding(RDS)))
        .contains("jdbc:mysql://db.example.org:3307/orders");
    assertThat(DatabaseAddress.told("sqlserver", holding(RDS)))
        .contains("jdbc:sqlserver://db.example.org:3307;databaseName=orders");
  }

  @Test
  void portAndNameHaveDefaults() {
    SecretSource secrets = holding("{\"username\":\"u\",\"password\":\"p\",\"host\":\"db\"}");
    assertThat(DatabaseAddress.told("mysql", secrets)).contains("jdbc:mysql://db:3306/docket");
    assertThat(DatabaseAddress.told("sqlserver", secrets))
        .contains("jdbc:sqlserver://db:1433;databaseName=docket");
  }

  @Test
  void aSecretNeedNotSayIt() {
    SecretSource secrets = holding("{\"username\":\"u\",\"password\":\"p\"}");
    assertThat(DatabaseAddress.told("mysql", secrets)).isEmpty();
  }

  @Test
  void theEmbeddedDatabaseIsNotAskedFor() {
    assertThat(DatabaseAddress.told("h2", new InMemorySecretSource())).isEmpty();
  }
}
