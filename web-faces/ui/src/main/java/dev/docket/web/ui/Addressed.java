package dev.docket.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the request's parameters name. */
@RequestScoped
public class Addressed {

  @Inject private FacesContext faces;

  /** The UUID of the parameter {@code id}. */
  public Optional<UUID> id() {
    return readId(parameter("id"));
  }

  /** A parameter as a whole number from 0; -1 for anything else. */
  public long number(String name) {
    try {
      return Math.max(-1, Long.parseLong(String.valueOf(parameter(name))));
    } catch (NumberFormatException notANumber) {
      return -1;
    }
  }

  /** A parameter as it is; null for none. */
  public @Nullable String parameter(String name) {
    return faces.getExternalContext().getRequestParameterMap().get(name);
  }

  /**
   * True until the page is written: a form that is read may hold a button which the page that
   * answers it has no more.
   */
  public boolean isBeingRead() {
    return faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  /** Answers with the page for what is not there when the target is null. */
  public void require(@Nullable Object target) throws IOException {
    if (target == null) {
      ExternalContext external = faces.getExternalContext();
      // First: the container shows the error page at once, after which there is no Faces context
      // any more.
      faces.responseComplete();
      external.responseSendError(HttpServletResponse.SC_NOT_FOUND, "nothing of that id");
    }
  }

  /** A UUID out of an address. */
  public static Optional<UUID> readId(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(UUID::fromString);
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
