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
    boolean acts = event.getComponent() instanceof UICommand;
    if (!acts || !sendsBack(event.getFacesContext())) {
      next.processAction(event);
    }
  }

  /**
   * Sends the form that is being handled back as it was entered when its state does not fit; for
   * those who act upon forms without a command.
   *
   * @return true when it did, and nothing must be done
   */
  public static boolean sendsBack(FacesContext faces) {
    boolean refused = FormGuard.isRefused((ServletRequest) faces.getExternalContext().getRequest());
    if (refused) {
      CDI<Object> beans = CDI.current();
      beans.getBeanContainer().getEvent().select(FormReturned.class).fire(new FormReturned());
      beans.select(Refusals.class).get().show(List.of(Violation.of(EXPIRED_RULE, "form")));
      faces.renderResponse();
    }
    return refused;
  }
}
