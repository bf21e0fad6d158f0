package dev.docket.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a command came to: its exit status, and all that it printed. */
public record Run(int status, String output) {

  private static final int NO_SUCH_COMMAND = 127;

  /** Runs a command to its end; one that doesn't exist fails like in a shell. */
  public static Run of(Path folder, Map<String, String> environment, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    Process process;
    try {
      process = builder.redirectErrorStream(true).start();
    } catch (IOException missing) {
      return new Run(NO_SUCH_COMMAND, String.valueOf(missing.getMessage()));
    }
    return ended(process);
  }

  private static Run ended(Process process) {
    try {
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), output);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      process.destroy();
      Thread.currentThread().interrupt();
      return new Run(NO_SUCH_COMMAND, "interrupted");
    }
  }

  /** Whether there is no such command. */
  public boolean isMissing() {
    return status == NO_SUCH_COMMAND;
  }

  /** Whether the command says so. */
  public boolean succeeded() {
    return status == 0;
  }
}
