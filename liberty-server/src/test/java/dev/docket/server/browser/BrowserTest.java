package dev.docket.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A desk for each test. */
@ExtendWith(Shared.class)
abstract class BrowserTest {

  Site site;
  Chromium chromium;
  Desk desk;

  @BeforeEach
  void sitDown(Site sharedSite, Chromium sharedChromium) {
    site = sharedSite;
    chromium = sharedChromium;
    desk = new Desk(site, chromium.browser(), hasScript());
  }

  /** False for whoever has switched JavaScript off. */
  boolean hasScript() {
    return true;
  }

  @AfterEach
  void theBrowserHadNothingToComplainAbout() {
    desk.close();
    assertThat(desk.complaints()).isEmpty();
  }
}
