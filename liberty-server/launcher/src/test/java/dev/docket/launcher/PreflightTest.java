package dev.docket.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

  @TempDir Path folder;

  @Test
  void aPortInUseIsNamed() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> Port.check("127.0.0.1", port))
          .withMessageStartingWith("Port " + port + " is in use");
    }
  }

  @Test
  void aFreePortIsFine() throws IOException {
    int port;
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = other.getLocalPort();
    }
    assertThatCode(() -> Port.check("127.0.0.1", port)).doesNotThrowAnyException();
  }

  @Test
  void aDataFolderIsCreated() throws Refusal {
    Path data = folder.resolve("deep/down");
    try (DataFolder held = DataFolder.hold(data)) {
      assertThat(held.path()).isDirectory();
    }
  }

  @Test
  void aDataFolderHasOneHolderWhoIsNamed() throws Refusal {
    try (DataFolder held = DataFolder.hold(folder)) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> DataFolder.hold(folder))
          .withMessage(
              "The data folder %s is in use by another Docket (process %d)."
                  .formatted(held.path(), ProcessHandle.current().pid()));
    }
  }

  @Test
  void aDataFolderIsFreeAgainAfterwards() throws Refusal {
    DataFolder.hold(folder).close();
    assertThatCode(() -> DataFolder.hold(folder).close()).doesNotThrowAnyException();
  }

  @Test
  void aDataFolderThatCannotBeIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> DataFolder.hold(file.resolve("data")))
        .withMessageStartingWith("The data folder " + file.resolve("data") + " cannot be written");
  }
}
