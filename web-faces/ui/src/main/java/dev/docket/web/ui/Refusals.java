package dev.docket.web.ui;

import dev.docket.account.LogInRefusedException;
import dev.docket.account.TooManyAttemptsException;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one place where broken rules become messages: each beside the field whose id is the
 * violation's path, all of them in the summary at the top of the page.
 */
@Named
@RequestScoped
public class Refusals {

  /** The rule that a log-in breaks which is refused, for whatever cause. */
  static final String LOG_IN_RULE = "log-in.refused";

  /** The rule that an attempt breaks which comes too soon after failed ones. */
  static final String ATTEMPTS_RULE = "attempts.too-many";

  private static final String NO_FIELD = "form";
  private static final int TOO_MANY_REQUESTS = 429;

  @Inject private FacesContext faces;
  @Inject private Viewer viewer;
  private final List<Refusal> all = new ArrayList<>();
  private final Set<String> plainFields = new HashSet<>();

  /**
   * One line of the summary.
   *
   * @param path the field that is to be corrected
   * @param text what is wrong and what to do
   */
  public record Refusal(String path, String text) {}

  /**
   * Runs a command.
   *
   * @return what the command returned, or null when it was refused, so that the same page shows why
   */
  public <T> @Nullable T attempt(Supplier<T> command) {
    try {
      return command.get();
    } catch (RuleViolationException refused) {
      show(refused.violations());
      return null;
    } catch (LogInRefusedException refused) {
      show(List.of(Violation.of(LOG_IN_RULE, NO_FIELD)));
      return null;
    } catch (TooManyAttemptsException refused) {
      askToWait(refused.retryAfter());
      return null;
    }
  }

  /**
   * Runs a command that returns nothing.
   *
   * @return false when it was refused
   */
  public boolean allows(Runnable command) {
    Boolean done =
        attempt(
            () -> {
              command.run();
              return true;
            });
    return done != null;
  }

  private void askToWait(Duration time) {
    ExternalContext external = faces.getExternalContext();
    external.setResponseStatus(TOO_MANY_REQUESTS);
    external.setResponseHeader("Retry-After", String.valueOf(time.toSeconds()));
    show(List.of(Violation.of(ATTEMPTS_RULE, NO_FIELD, viewer.format().wait(time))));
  }

  /** Shows broken rules. */
  public void show(List<Violation> violations) {
    RuleTexts texts = new RuleTexts(viewer.format());
    for (Violation violation : violations) {
      all.add(new Refusal(violation.path(), texts.text(violation)));
    }
  }

  /** Every refusal, for the summary. */
  public List<Refusal> getAll() {
    return all;
  }

  /** What is wrong with one field; null when nothing is. */
  public @Nullable String of(String path) {
    return all.stream()
        .filter(refusal -> refusal.path().equals(path))
        .map(Refusal::text)
        .findFirst()
        .orElse(null);
  }

  /** Tells of fields that are on the page as markup, not as components. */
  public void addFields(Collection<String> ids) {
    plainFields.addAll(ids);
  }

  /** True for a refusal whose field is on the page, so that a link can lead to it. */
  public boolean hasField(Refusal refusal) {
    return plainFields.contains(refusal.path())
        || faces.getViewRoot().invokeOnComponent(faces, refusal.path(), (context, field) -> {});
  }
}
