package dev.docket.web.ui;

import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one place where broken rules become messages: each beside the field whose id is the
 * violation's path, all of them in the summary at the top of the page.
 */
@Named
@RequestScoped
public class Refusals {

  @Inject private FacesContext faces;
  @Inject private Viewer viewer;
  private final List<Refusal> all = new ArrayList<>();

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
    }
  }

  /** Shows broken rules. */
  public void show(List<Violation> violations) {
    RuleTexts texts = new RuleTexts(viewer.format());
    for (Violation violation : violations) {
      String text = texts.text(violation);
      all.add(new Refusal(violation.path(), text));
      faces.addMessage(violation.path(), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
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

  /** True for a refusal whose field is on the page, so that a link can lead to it. */
  public boolean hasField(Refusal refusal) {
    return faces.getViewRoot().invokeOnComponent(faces, refusal.path(), (context, field) -> {});
  }
}
