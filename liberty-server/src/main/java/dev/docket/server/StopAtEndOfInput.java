package dev.docket.server;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends the server, gracefully, when its standard input ends. The launcher never writes to it: the
 * input ends when the launcher says so, and when the launcher is gone, however that came.
 */
@ApplicationScoped
public class StopAtEndOfInput {

  void watch(
      @Observes @Priority(1) Startup startup,
      @ConfigProperty(name = "docket.stop-at-end-of-input", defaultValue = "false")
          boolean wanted) {
    if (wanted) {
      Thread watch = new Thread(StopAtEndOfInput::stopAtEnd, "stop-at-end-of-input");
      watch.setDaemon(true);
      watch.start();
    }
  }

  private static void stopAtEnd() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.exit(0);
  }
}
