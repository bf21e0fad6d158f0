package dev.docket.web.ui.form;

import dev.docket.command.FormSeal;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.function.Supplier;

/** Writes the state of a form sealed. What is read was opened before Faces sees it. */
class SealedStateManager extends ResponseStateManager {

  private final ResponseStateManager wrapped;
  private final Supplier<FormSeal> seal;

  SealedStateManager(ResponseStateManager wrapped, Supplier<FormSeal> seal) {
    this.wrapped = wrapped;
    this.seal = seal;
  }

  @Override
  public void writeState(FacesContext context, Object state) throws IOException {
    ResponseWriter writer = context.getResponseWriter();
    writer.startElement("input", null);
    writer.writeAttribute("type", "hidden", null);
    writer.writeAttribute("name", VIEW_STATE_PARAM, null);
    writer.writeAttribute("value", getViewState(context, state), null);
    writer.writeAttribute("autocomplete", "off", null);
    writer.endElement("input");
  }

  @Override
  public String getViewState(FacesContext context, Object state) {
    ServletRequest request = (ServletRequest) context.getExternalContext().getRequest();
    UIViewRoot view = context.getViewRoot();
    String faces = view.isTransient() ? FormState.STATELESS : wrapped.getViewState(context, state);
    return FormState.of(view.getViewId(), request, faces).sealed(seal.get());
  }

  @Override
  public Object getState(FacesContext context, String viewId) {
    return wrapped.getState(context, viewId);
  }

  @Override
  public boolean isPostback(FacesContext context) {
    return wrapped.isPostback(context);
  }

  @Override
  public boolean isStateless(FacesContext context, String viewId) {
    return wrapped.isStateless(context, viewId);
  }

  @Override
  public String getCryptographicallyStrongTokenFromSession(FacesContext context) {
    return wrapped.getCryptographicallyStrongTokenFromSession(context);
  }
}
