package dev.docket.web.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;

/** The application's clock, or the computer's where it has none. */
@ApplicationScoped
public class BusinessClock {

  @Inject private Instance<Clock> clocks;
  private Clock clock;

  @PostConstruct
  void choose() {
    clock = clocks.stream().findFirst().orElseGet(Clock::systemDefaultZone);
  }

  Clock get() {
    return clock;
  }
}
