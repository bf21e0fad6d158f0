package dev.docket.mysql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.docket.jpa.Credentials;
import dev.docket.jpa.Databases;
import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.Migrations;
import dev.docket.jpa.PersistenceUnavailableException;
import dev.docket.jpa.Settings;
import dev.docket.jpa.testkit.TlsServer;
import dev.docket.jpa.testkit.mysql.MySqlServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever sets it up is told what is wrong, and what helps. */
class MySqlExplanationsTest {

  /** What a client sends before the handshake, in bytes. */
  private static final int REQUEST_FOR_TLS = 36;

  private static final int HEADER = 4;

  private static MySqlServer server;
  private static String database;

  @TempDir private Path folder;

  @BeforeAll
  static void createDatabase() {
    server = MySqlServer.shared();
    database = server.create();
  }

  @AfterAll
  static void dropDatabase() {
    server.drop(database);
  }

  private static String url() {
    return server.url(database);
  }

  private static void assertThatItSays(String sentence, String url) {
    assertThatItSays(sentence, url, server.credentials());
  }

  private static void assertThatItSays(String sentence, String url, Credentials credentials) {
    Settings settings =
        new Settings(url, Path.of("unused"), () -> credentials, Migrations.MIGRATE, 1);
    assertThatThrownBy(() -> JpaPersistence.open(Databases.named("mysql"), settings).close())
        .isInstanceOf(PersistenceUnavailableException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void thatTheHostIsUnknown() {
    assertThatItSays("No computer has the name", "jdbc:mysql://nowhere.invalid/docket");
  }

  @Test
  void thatNothingAnswers() throws IOException {
    assertThatItSays("Nothing answers", "jdbc:mysql://127.0.0.1:" + closedPort() + "/x");
  }

  private static int closedPort() throws IOException {
    try (ServerSocket closed = listening()) {
      return closed.getLocalPort();
    }
  }

  private static ServerSocket listening() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  @Test
  void thatThePasswordIsWrong() {
    Credentials wrong = new Credentials(server.credentials().user(), "wrong");
    assertThatItSays("refuses the user or the password", url(), wrong);
  }

  @Test
  void thatThereIsNoSuchDatabase() {
    assertThatItSays("There is no database of the name", server.url(database + "_not"));
  }

  @Test
  void thatTheUserMayNotUseTheDatabase() {
    server.execute("CREATE USER stranger IDENTIFIED BY 'word'");
    try {
      assertThatItSays("may not use the database", url(), new Credentials("stranger", "word"));
      server.execute("GRANT SELECT ON " + database + ".* TO stranger");
      assertThatItSays("may not change the tables", url(), new Credentials("stranger", "word"));
    } finally {
      server.execute("DROP USER stranger");
    }
  }

  @Test
  void thatTheServerTakesNoWrites() {
    assertThatItSays("takes no writes", url() + "&sessionVariables=transaction_read_only=1");
  }

  @Test
  void thatTheCertificateIsNotTrusted() {
    assumeThat(url()).as("trusts by the URL").contains("trustCertificateKeyStoreUrl");
    assertThatItSays("is not trusted", url().replaceFirst("[?].*", ""));
  }

  @Test
  void thatTheCertificateIsForAnotherName() {
    assumeThat(url()).as("a server of the tests' own").contains("//localhost:");
    assertThatItSays("is for another name", url().replace("//localhost:", "//127.1:"));
  }

  @Test
  void thatTheCertificateHasExpired() throws Exception {
    try (TlsServer expired =
        TlsServer.start(folder, MySqlExplanationsTest::greetAsTheServer, "localhost", "-3d")) {
      assertThatItSays("has expired", "jdbc:mysql://localhost:" + expired.port() + "/x");
    }
  }

  private static void greetAsTheServer(Socket client) throws IOException {
    URI address = URI.create(url().substring("jdbc:".length()));
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      byte[] header = socket.getInputStream().readNBytes(HEADER);
      client.getOutputStream().write(header);
      // Its length in bytes comes first, and is less than 256.
      client.getOutputStream().write(socket.getInputStream().readNBytes(header[0] & 0xff));
    }
    client.getInputStream().readNBytes(REQUEST_FOR_TLS);
  }

  @Test
  void thatThereIsNoTls() throws Exception {
    try (ServerSocket plain = listening()) {
      Thread greeting = new Thread(() -> greet(plain));
      greeting.start();
      assertThatItSays("offers no TLS", "jdbc:mysql://127.0.0.1:" + plain.getLocalPort() + "/x");
      greeting.join();
    }
  }

  /** The first packet of a server of old that can nothing but the protocol itself. */
  private static void greet(ServerSocket plain) {
    byte[] greeting = {
      46,
      0,
      0,
      0,
      10,
      '8',
      '.',
      '4',
      '.',
      '0',
      0,
      1,
      0,
      0,
      0,
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
      'h',
      0,
      0,
      2,
      45,
      2,
      0,
      0,
      (byte) 0x80,
      21,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      'i',
      'j',
      'k',
      'l',
      'm',
      'n',
      0,
      0
    };
    try (Socket client = plain.accept()) {
      client.getOutputStream().write(greeting);
      client.getOutputStream().flush();
      client.getInputStream().read();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
