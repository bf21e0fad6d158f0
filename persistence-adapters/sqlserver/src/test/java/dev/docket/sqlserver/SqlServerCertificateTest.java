package dev.docket.sqlserver;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.jpa.Credentials;
import dev.docket.jpa.Databases;
import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.Migrations;
import dev.docket.jpa.PersistenceUnavailableException;
import dev.docket.jpa.Settings;
import dev.docket.jpa.testkit.Keytool;
import dev.docket.jpa.testkit.TlsServer;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever sets it up is told what is wrong with a certificate, as the JDK and the driver see it.
 */
class SqlServerCertificateTest {

  @TempDir private Path folder;

  private TlsServer start(String name, String begins)
      throws IOException, InterruptedException, GeneralSecurityException {
    return TlsServer.start(folder, client -> {}, name, begins);
  }

  private static void assertThatItSays(String sentence, TlsServer server, String more) {
    Settings settings =
        new Settings(
            "jdbc:sqlserver://localhost:"
                + server.port()
                + ";encrypt=strict;connectRetryCount=0;databaseName=docket"
                + more,
            Path.of("unused"),
            () -> new Credentials("docket", "word"),
            Migrations.NONE,
            1);
    assertThatThrownBy(() -> JpaPersistence.open(Databases.named("sqlserver"), settings).close())
        .isInstanceOf(PersistenceUnavailableException.class)
        .hasMessageContaining(sentence);
  }

  private static String trusting(TlsServer server) {
    return ";trustStore=" + server.trust() + ";trustStorePassword=" + Keytool.WORD;
  }

  @Test
  void thatItIsNotTrusted() throws Exception {
    try (TlsServer server = start("localhost", "-1d")) {
      assertThatItSays("is not trusted", server, "");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-3d", "+1d"})
  void thatItHasExpiredOrIsNotValidYet(String begins) throws Exception {
    try (TlsServer server = start("localhost", begins)) {
      assertThatItSays("has expired or is not valid yet", server, trusting(server));
    }
  }

  @Test
  void thatItIsForAnotherName() throws Exception {
    try (TlsServer server = start("elsewhere", "-1d")) {
      assertThatItSays("is for another name", server, trusting(server));
    }
  }
}
