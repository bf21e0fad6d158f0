package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A server that is sent SIGTERM in the middle of a request. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "SKIPPED: Windows has no SIGTERM.")
class EndingIT {

  private static final String BODY =
      "{\"username\":\"nobody\",\"password\":\"some thing or other\"}";
  private static final String HEAD =
      """
      POST /api/v1/sessions HTTP/1.1\r
      Host: localhost\r
      Content-Type: application/json\r
      Content-Length: %d\r
      Connection: close\r
      \r
      """
          .formatted(BODY.length());

  /** The server gives what is under way 30. */
  private static final int SECONDS = 40;

  @TempDir Path data;

  @Test
  void itTakesNothingNewAndAnswersWhatIsUnderWay() throws Exception {
    try (PackagedDocket docket = PackagedDocket.start(data);
        RawHttp underWay = new RawHttp(docket.port())) {
      underWay.send(HEAD + BODY.substring(0, 5));
      ProcessHandle server = docket.server();
      server.destroy();
      TimeUnit.SECONDS.sleep(2);

      assertThatThrownBy(() -> new RawHttp(docket.port()).close())
          .isInstanceOf(ConnectException.class);
      underWay.send(BODY.substring(5));
      assertThat(underWay.answer().status()).isEqualTo(401);
      assertThat(server.onExit().get(SECONDS, TimeUnit.SECONDS).isAlive()).isFalse();
    }
  }
}
