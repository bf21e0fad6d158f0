package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person meets who starts and stops Docket, on the real thing. */
class LauncherIT {

  private static final String NONSENSE = "nonsense";

  @TempDir Path folder;

  @Test
  void itSaysWhereItIsAndIsNowhereElse() throws Exception {
    try (PackagedDocket docket = PackagedDocket.start(folder)) {
      assertThat(docket.output())
          .contains("http://127.0.0.1:" + docket.port() + "/")
          .contains(folder.toString())
          .contains("http://127.0.0.1:" + docket.port() + docket.firstAdminLink());
      assertListensOnOneAddressOnly(docket.port());
      assertRefused(PackagedDocket.launch(folder, PackagedDocket.freePort()))
          .contains(folder.toString(), "in use", "process " + docket.launcher().pid());
      assertRefused(PackagedDocket.launch(folder.resolve("other"), docket.port()))
          .contains("Port " + docket.port() + " is in use");
    }
  }

  /** All of 127.0.0.0/8 is this computer: who listens everywhere listens on 127.0.0.2 too. */
  private static void assertListensOnOneAddressOnly(int port) {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () -> {
              try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.2", port), 2_000);
              }
            });
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefused() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertRefused(PackagedDocket.launch(file.resolve("data"), PackagedDocket.freePort()))
        .contains(file.resolve("data").toString(), "cannot be written");
  }

  @Test
  void aSettingThatCannotBeIsRefused() throws Exception {
    assertDoesNotStart(Map.of("DOCKET_DATABASE", "abacus"))
        .contains("abacus", "h2", folder.resolve("logs").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"card-fingerprint-keys", "token-signing-keys"})
  void aSecretThatIsMalformedIsRefused(String secret) throws Exception {
    Files.writeString(Files.createDirectories(folder.resolve("secrets")).resolve(secret), NONSENSE);
    assertDoesNotStart(Map.of()).contains(secret, "write it anew").doesNotContain(NONSENSE);
  }

  private AbstractStringAssert<?> assertDoesNotStart(Map<String, String> environment)
      throws IOException, InterruptedException {
    try (PackagedDocket docket = PackagedDocket.startSoon(folder, environment)) {
      assertThat(docket.exitCode()).isEqualTo(1);
      return assertThat(
              docket.output().lines().filter(line -> !line.startsWith("Picked up")).skip(1))
          .singleElement()
          .asString()
          .startsWith("Docket did not start: ");
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 15", "INT, 2"})
  void itLetsTheRequestUnderWayFinish(String signal, int number) throws Exception {
    assumeThatItIsHeeded(signal, number);
    PackagedDocket docket = PackagedDocket.start(folder);
    try (docket;
        RawHttp request = new RawHttp(docket.port())) {
      request.send(
          "POST /find HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 8\r\n\r\nq=12");
      TimeUnit.SECONDS.sleep(1);
      docket.signal(signal);
      TimeUnit.SECONDS.sleep(2);
      request.send("3456");
      assertThat(request.answer().text()).startsWith("HTTP/1.1 ").contains("\r\n\r\n");
      assertThat(docket.exitCode()).isEqualTo(128 + number);
    }
    assertThat(docket.output()).endsWith("Docket has stopped.\n");
  }

  /** What a shell without job control starts in the background ignores INT, and so do its own. */
  private static void assumeThatItIsHeeded(String signal, int number) throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.isReadable(status)) {
      BigInteger ignored =
          Files.readAllLines(status).stream()
              .filter(line -> line.startsWith("SigIgn:"))
              .map(line -> new BigInteger(line.replaceAll(".*\\s", ""), 16))
              .findFirst()
              .orElseThrow();
      assumeFalse(
          ignored.testBit(number - 1),
          "SKIPPED: " + signal + " is ignored by whatever runs in the background here.");
    }
  }

  @Test
  void aKilledLauncherLeavesNoServerBehind() throws Exception {
    try (PackagedDocket docket = PackagedDocket.start(folder)) {
      ProcessHandle server = docket.server();
      docket.signal("KILL");
      server.onExit().get(40, TimeUnit.SECONDS);
    }
    try (PackagedDocket again = PackagedDocket.start(folder)) {
      assertThat(RawHttp.exchange(again.port(), "GET", "/health/ready").status()).isEqualTo(200);
    }
  }

  private static AbstractStringAssert<?> assertRefused(PackagedDocket docket)
      throws IOException, InterruptedException {
    assertThat(docket.exitCode()).as("exit code").isEqualTo(1);
    assertThat(docket.output().lines()).as("one sentence").hasSize(1);
    return assertThat(docket.output());
  }
}
