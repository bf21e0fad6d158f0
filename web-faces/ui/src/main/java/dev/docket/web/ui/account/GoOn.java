package dev.docket.web.ui.account;

import dev.docket.command.FormSeal;
import dev.docket.web.ui.Addressed;
import dev.docket.web.ui.Viewer;
import dev.docket.web.ui.form.FormKeeper;
import dev.docket.web.ui.form.KeptForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives back the form that was sent after the log-in had ended, to whoever sent it. */
@Named
@RequestScoped
public class GoOn {

  @Inject private FormSeal seal;
  @Inject private Addressed addressed;
  @Inject private Viewer viewer;

  /** The form as the log-in page takes it along; null for none. */
  public @Nullable String getSealed() {
    return addressed.parameter(FormKeeper.FIELD);
  }

  /** The form; null when there is none, or it is somebody else's. */
  public @Nullable KeptForm getForm() {
    return Optional.of(viewer)
        .filter(Viewer::isIn)
        .flatMap(person -> KeptForm.open(getSealed(), seal))
        .filter(form -> form.owner().equals(viewer.actor().id()))
        .orElse(null);
  }
}
