package dev.docket.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What has just been done, by the word that the address has for it. */
@Named
@RequestScoped
public class Notice {

  @Inject private Addressed addressed;

  /** The text; null when nothing was done. */
  public @Nullable String getText() {
    String done = addressed.parameter("done");
    return done == null ? null : RuleTexts.notice(done);
  }
}
