package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docket.jpa.ConfiguredDatabase;
import dev.docket.jpa.Credentials;
import dev.docket.jpa.Databases;
import dev.docket.jpa.Settings;
import dev.docket.spi.SecretUnavailableException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAuthenticationTest {

  private static final Map<String, String> AWS =
      Map.of(
          "aws.region", "eu-central-1",
          "aws.accessKeyId", "AKIAEXAMPLE",
          "aws.secretAccessKey", "example");

  @BeforeEach
  void beSomebodyAtAws() {
    AWS.forEach(System::setProperty);
  }

  @AfterEach
  void beNobodyAgain() {
    AWS.keySet().forEach(System::clearProperty);
  }

  private static Settings settings(String way, String database, String url, String user) {
    ConfiguredDatabase configured =
        new ConfiguredDatabase(
            Databases.named(database),
            key -> Optional.ofNullable(key.equals("docket.database.url") ? url : null),
            name -> {
              throw new SecretUnavailableException(name);
            });
    return DatabaseAuthentication.named(way).settings(configured, Optional.ofNullable(user));
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:mysql://db.example.org/docket, db.example.org:3306/?",
    "jdbc:mysql://db.example.org:3307/docket?sslMode=REQUIRED, db.example.org:3307/?"
  })
  void aTokenOfAwsIsForTheUserAtTheAddress(String url, String beginning) {
    Settings settings = settings("aws-iam", "mysql", url, "ann");

    assertThat(settings.url()).isEqualTo(url);
    Credentials credentials = settings.credentials().current();
    assertThat(credentials.user()).isEqualTo("ann");
    assertThat(credentials.password()).startsWith(beginning).contains("DBUser=ann");
  }

  @Test
  void aTokenOfAwsIsForSomebody() {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> settings("aws-iam", "mysql", "jdbc:mysql://db/docket", null))
        .withMessageContaining("docket.database.user");
  }

  @Test
  void anIdentityOfAzureIsTheDriversBusiness() {
    String url = "jdbc:sqlserver://db;databaseName=docket";
    Settings system = settings("azure-managed-identity", "sqlserver", url, null);
    Settings assigned = settings("azure-managed-identity", "sqlserver", url, "1234");

    assertThat(system.credentials().current()).isEqualTo(Credentials.NONE);
    assertThat(system.url()).isEqualTo(url + ";authentication=ActiveDirectoryManagedIdentity");
    assertThat(assigned.url()).isEqualTo(system.url() + ";msiClientId=1234");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "db",
        "jdbc:h2:mem:",
        "jdbc:sqlserver://db",
        "jdbc:mysql:///docket",
        "jdbc:mysql://one,two/docket",
        "jdbc:mysql://(host=db)/docket"
      })
  void aTokenOfAwsIsForOneMySql(String url) {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> settings("aws-iam", "mysql", url, "ann"))
        .withMessageContainingAll("docket.database.url", "jdbc:mysql://HOST:3306/DATABASE");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "jdbc:h2:mem:", "jdbc:mysql://db/docket"})
  void anIdentityOfAzureIsForSqlServer(String url) {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> settings("azure-managed-identity", "mysql", url, null))
        .withMessageContainingAll("docket.database.url", "jdbc:sqlserver://HOST:1433");
  }

  @Test
  void anyOtherWayIsRefusedWithAllThatThereAre() {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> DatabaseAuthentication.named("kerberos"))
        .withMessageContainingAll("password", "aws-iam", "azure-managed-identity");
  }
}
