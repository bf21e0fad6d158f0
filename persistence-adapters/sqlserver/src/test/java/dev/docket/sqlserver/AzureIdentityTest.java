package dev.docket.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class AzureIdentityTest {

  private static final String NOBODY = "jdbc:sqlserver://127.0.0.1:1;connectRetryCount=0";

  private static void connect(String user, String password) throws SQLException {
    Properties properties = new Properties();
    properties.putAll(AzureIdentity.properties(null));
    properties.put("user", user);
    properties.put("password", password);
    DriverManager.getConnection(NOBODY, properties).close();
  }

  @Test
  void namesTheIdentityThatIsNotTheSystems() {
    assertThat(AzureIdentity.properties(null))
        .isEqualTo(Map.of("authentication", "ActiveDirectoryManagedIdentity"));
    assertThat(AzureIdentity.properties("client")).containsEntry("msiClientId", "client");
  }

  @Test
  void takesNoPassword() {
    assertThatThrownBy(() -> connect("", "word"))
        .hasMessageContaining("ActiveDirectoryManagedIdentity")
        .hasMessageContaining("Password");
  }

  /** It gets as far as the network. */
  @Test
  void takesAnEmptyUserAndPasswordForNone() {
    assertThatThrownBy(() -> connect("", "")).hasMessageContaining("127.0.0.1");
  }
}
