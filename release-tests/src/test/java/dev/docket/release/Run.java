package dev.docket.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a command came to: its exit status, and all that it printed. */
record Run(int status, String output) {

  /** Runs a command to its end. */
  static Run of(ProcessBuilder command) {
    try {
      Process process = command.redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), output);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Whether the command says so. */
  boolean succeeded() {
    return status == 0;
  }
}
