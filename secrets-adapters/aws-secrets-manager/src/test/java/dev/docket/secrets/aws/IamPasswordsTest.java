package dev.docket.secrets.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.secrets.testkit.FakeSecretsManager;
import dev.docket.spi.SecretStoreUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IamPasswordsTest {

  private final FakeSecretsManager fake = Fakes.start();

  @AfterEach
  void close() {
    Fakes.close(fake);
  }

  /** The form is in Amazon's guide to RDS, "Connecting by IAM authentication". */
  @Test
  void areSignedForOneUserOfOneDatabaseAndFifteenMinutes() {
    assertThat(passwords().get())
        .startsWith("docket.abc.eu-central-1.rds.amazonaws.com:3306/?")
        .contains("Action=connect", "DBUser=docket", "X-Amz-Signature=")
        .containsPattern("X-Amz-Expires=(900|8\\d\\d)&")
        .containsPattern(
            "X-Amz-Credential=ASIA\\w+%2F\\d{8}%2Feu-central-1%2Frds-db%2Faws4_request");
  }

  @Test
  void areMadeWithoutAskingAnybody() {
    passwords().get();
    assertThat(fake.questions()).isZero();
  }

  @Test
  void cannotBeMadeByNobody() {
    IamPasswords passwords = passwords();
    System.clearProperty("aws.accessKeyId");
    assertThatThrownBy(passwords::get)
        .isInstanceOf(SecretStoreUnavailableException.class)
        .hasMessageContainingAll("'docket'", "no AWS credentials");
  }

  private static IamPasswords passwords() {
    return IamPasswords.of("docket.abc.eu-central-1.rds.amazonaws.com", 3306, "docket");
  }
}
