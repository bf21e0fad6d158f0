package dev.docket.web.ui;

import dev.docket.account.Actor;
import dev.docket.account.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sits before the page: the name that histories record, and how dates and numbers are
 * written for them.
 */
@Named
@RequestScoped
public class Viewer {

  private static final String UNNAMED = "staff";

  @Inject private HttpServletRequest request;
  @Inject private Instance<Clock> clocks;
  private Clock clock;
  private Format format;

  @PostConstruct
  void readHabits() {
    clock = clocks.stream().findFirst().orElseGet(Clock::systemDefaultZone);
    format = new Format(request.getLocale(), clock.getZone());
  }

  /** Who acts. */
  public Actor actor() {
    Principal principal = request.getUserPrincipal();
    return Actor.named(principal == null ? UNNAMED : principal.getName(), Role.USER, Role.STAFF);
  }

  /** How dates and numbers are written. */
  public Format format() {
    return format;
  }

  /** The business's day. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A whole number. */
  public String number(long number) {
    return format.number(number);
  }

  /** A day; nothing for none. */
  public String date(@Nullable LocalDate date) {
    return date == null ? "" : format.date(date);
  }

  /** A moment. */
  public String time(Instant instant) {
    return format.time(instant);
  }

  /** The text of a field's value as people read it; a dash for none. */
  public String shown(String field, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "\u2013";
    }
    return switch (field) {
      case "quantity", "orderDate", "shippingDate", "deliveryDate" -> format.anything(value);
      case "status" -> label(value);
      default -> value;
    };
  }

  /** What people call a field, a state or a kind of change. */
  public String label(Object name) {
    return RuleTexts.label(name.toString());
  }
}
