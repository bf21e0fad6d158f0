package dev.docket.secrets.cached;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.spi.SecretUnavailableException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StoredSecretTest {

  private static final SecretNames NAMES =
      new SecretNames("docket/", Map.of("database-credentials", "rds!db-1"));

  @Test
  void hasThePrefixUnlessSomebodyElseNamedIt() {
    assertThat(NAMES.of("sealing-keys")).isEqualTo("docket/sealing-keys");
    assertThat(NAMES.of("database-credentials")).isEqualTo("rds!db-1");
  }

  @Test
  void isNeverRenamedSilently() {
    StoredSecret secret = new StoredSecret("sealing-keys", "docket/sealing-keys", "the map");
    assertThat(secret.requireName(Pattern.compile("[a-z/-]+"), "lower case")).isSameAs(secret);
    assertThatThrownBy(() -> secret.requireName(Pattern.compile("[a-z-]+"), "lower case"))
        .isExactlyInstanceOf(SecretUnavailableException.class)
        .hasMessageContainingAll(
            "'sealing-keys'",
            "'docket/sealing-keys'",
            "the map",
            "must be lower case",
            "docket.secrets.prefix",
            "docket.secrets.names to such as sealing-keys=");
  }
}
