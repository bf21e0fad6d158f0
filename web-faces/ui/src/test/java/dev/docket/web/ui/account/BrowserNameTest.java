package dev.docket.web.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserNameTest {

  @ParameterizedTest
  @CsvSource({
    "'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36', Chrome on Linux",
    "'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', Edge on Windows",
    "'Mozilla/5.0 (Macintosh; Intel Mac OS X 14) AppleWebKit/605.1 Version/18 Safari/605.1', Safari on macOS",
    "'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', Firefox on Android",
    "'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18 Safari/604.1', Safari on iPhone",
    "curl/8.5.0, curl/8.5.0",
    "'', Unknown browser",
  })
  void aProgramIsNamedAsPeopleKnowIt(String agent, String name) {
    assertThat(BrowserName.of(agent)).isEqualTo(name);
  }
}
