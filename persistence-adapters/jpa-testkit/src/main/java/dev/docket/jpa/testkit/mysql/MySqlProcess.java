package dev.docket.jpa.testkit.mysql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The process of a server that was started for the tests. */
public final class MySqlProcess {

  private final Path folder;

  MySqlProcess(Path folder) {
    this.folder = folder;
  }

  /** Lets it do nothing, and keep its connections, until {@link #resume}. */
  public void pause() {
    signal("STOP");
  }

  /** Lets it go on. */
  public void resume() {
    signal("CONT");
  }

  /** Kills it, in the middle of whatever it does; it is gone until {@link #restart}. */
  public void kill() {
    try {
      Files.createFile(down());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    signal("KILL");
  }

  /** Has it begin again with what it has written. */
  public void restart() {
    try {
      Files.delete(down());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Path down() {
    return folder.resolve("down");
  }

  private void signal(String name) {
    try {
      String pid = Files.readString(folder.resolve("pid")).strip();
      int exit = new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException("kill -" + name + " " + pid + " ended with " + exit);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
