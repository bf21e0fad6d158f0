package dev.docket.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Waits until the server answers, or knows why it never will. */
final class Readiness {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int TIMEOUT_MILLIS = 2_000;

  private final ServerProcess server;
  private final URI health;
  private final DataFolder data;

  Readiness(ServerProcess server, String origin, DataFolder data) {
    this.server = server;
    this.health = URI.create(origin + "/health/ready");
    this.data = data;
  }

  void await() throws Refusal, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!isReady()) {
      refuseIfFailed();
      if (Instant.now().isAfter(end)) {
        throw failed("it was not ready after " + PATIENCE.toMinutes() + " minutes");
      }
      Thread.sleep(PAUSE.toMillis());
    }
  }

  private boolean isReady() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) health.toURL().openConnection(Proxy.NO_PROXY);
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  private void refuseIfFailed() throws Refusal {
    Path cause = data.startFailure();
    try {
      if (Files.exists(cause)) {
        throw failed(Files.readString(cause).strip());
      }
    } catch (IOException e) {
      throw new Refusal("Docket did not start. The logs are in " + data.logs() + ".", e);
    }
    if (!server.isAlive()) {
      throw failed("the server ended");
    }
  }

  private Refusal failed(String cause) {
    return new Refusal(
        "Docket did not start: " + cause + " (The logs are in " + data.logs() + ".)");
  }
}
