package dev.docket.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.spi.Secret;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsSecretTest {

  private static CredentialsSecret read(String text) {
    return CredentialsSecret.of(new Secret("1", text));
  }

  @Test
  void needNoMoreThanAUserAndAPassword() {
    assertThat(read("{\"username\":\"docket\",\"password\":\" p\"}\n"))
        .isEqualTo(new CredentialsSecret("docket", " p", null, null, null));
  }

  /** As Amazon RDS writes it, and as a form in a console does. */
  @ParameterizedTest
  @ValueSource(strings = {"3306", "\"3306\""})
  void tellWhereTheDatabaseIsIfTheyKnow(String port) {
    assertThat(
            read(
                """
                {"username":"docket","password":"p","engine":"mysql","host":"db.example","port":%s,
                 "dbname":"docket","dbInstanceIdentifier":"docket-1"}
                """
                    .formatted(port)))
        .isEqualTo(new CredentialsSecret("docket", "p", "db.example", 3306, "docket"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "planted",
        "null",
        "[]",
        "\"planted\"",
        "{\"username\":\"docket\",\"password\":\"planted\"",
        "{\"username\":\"docket\",\"password\":\"planted\"} planted",
        "{\"username\":\"docket\",\"password\":\"a\",\"password\":\"planted\"}",
        "{\"username\":\"docket\",\"password\":{\"planted\":1}}",
        "{\"username\":\"docket\",\"password\":\"\"}",
        "{\"username\":\" \",\"password\":\"planted\"}",
        "{\"username\":\"docket\",\"pasword\":\"planted\"}",
        "{\"username\":\"docket\",\"password\":\"planted\",\"port\":\"planted\"}",
      })
  void sayWhatTheyMustBeAndNothingOfWhatTheyAre(String text) {
    assertThatThrownBy(() -> read(text))
        .isExactlyInstanceOf(SecretUnavailableException.class)
        .hasMessageContainingAll(SecretSource.DATABASE_CREDENTIALS, "username", "password")
        .hasMessageNotContaining("planted")
        .hasNoCause();
  }

  @Test
  void printNoPassword() {
    assertThat(new CredentialsSecret("docket", "planted", "db.example", 3306, "orders"))
        .asString()
        .contains("docket", "db.example", "3306", "orders")
        .doesNotContain("planted");
  }
}
