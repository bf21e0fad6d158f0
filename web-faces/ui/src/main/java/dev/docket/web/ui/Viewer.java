package dev.docket.web.ui;

import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.account.Session;
import dev.docket.web.ui.session.CurrentSession;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sits before the page: who they are, what they may do, and how dates and numbers are
 * written for them.
 */
@Named
@RequestScoped
public class Viewer {

  @Inject private HttpServletRequest request;
  @Inject private BusinessClock business;
  private Clock clock;
  private Format format;

  @PostConstruct
  void readHabits() {
    clock = business.get();
    format = new Format(request.getLocale(), clock.getZone());
  }

  /**
   * Who acts.
   *
   * @throws IllegalStateException on the pages that lead in, for whoever is not in yet
   */
  public Actor actor() {
    return session().actor();
  }

  /**
   * The log-in.
   *
   * @throws IllegalStateException on the pages that lead in, for whoever is not in yet
   */
  public Session session() {
    return CurrentSession.of(request)
        .orElseThrow(() -> new IllegalStateException("nobody has logged in"));
  }

  /** True for whoever has logged in. */
  public boolean isIn() {
    return CurrentSession.of(request).isPresent();
  }

  /** The name; null for whoever is not in. */
  public @Nullable String getName() {
    return CurrentSession.of(request).map(session -> session.actor().name()).orElse(null);
  }

  /** True for whoever is in and has the role. */
  public boolean may(String role) {
    return CurrentSession.of(request)
        .filter(session -> session.actor().may(Role.valueOf(role)))
        .isPresent();
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

  /** Roles as people read them. */
  public String roles(Collection<Role> roles) {
    return roles.stream().sorted().map(this::label).collect(Collectors.joining(", "));
  }

  /** What people call a field, a state or a kind of change. */
  public String label(Object name) {
    return RuleTexts.label(name.toString());
  }
}
