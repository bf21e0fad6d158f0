package dev.docket.web.ui.form;

import dev.docket.validation.Violation;
import dev.docket.web.ui.Refusals;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.servlet.ServletRequest;
import java.util.List;

/**
 * Acts upon a form only when its state fits. Any other comes back as it was entered, with a state
 * that fits, for another look and another try.
 */
public class OnlyOwnForms implements ActionListener {

  /** The rule that a form breaks which is too old, damaged, or was made for somebody else. */
  public static final String EXPIRED_RULE = "form.expired";

  private final ActionListener next;

  /** In front of the listener that acts. */
  public OnlyOwnForms(ActionListener next) {
    this.next = next;
  }

  @Override
  public void processAction(ActionEvent event) {
    FacesContext faces = event.getFacesContext();
    ServletRequest request = (ServletRequest) faces.getExternalContext().getRequest();
    if (event.getComponent() instanceof UICommand && FormGuard.isRefused(request)) {
      CDI<Object> beans = CDI.current();
      beans.getBeanContainer().getEvent().select(FormReturned.class).fire(new FormReturned());
      beans.select(Refusals.class).get().show(List.of(Violation.of(EXPIRED_RULE, "form")));
      faces.renderResponse();
    } else {
      next.processAction(event);
    }
  }
}
