package dev.docket.web.ui;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * A {@code details} that {@code open} says whether to begin open: as markup it would say always.
 */
public class Disclosure extends UIComponentBase {

  private static final String ELEMENT = "details";

  @Override
  public String getFamily() {
    return "dev.docket";
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    ResponseWriter writer = context.getResponseWriter();
    writer.startElement(ELEMENT, this);
    writer.writeAttribute("class", getAttributes().get("styleClass"), null);
    writer.writeAttribute("open", getAttributes().get("open"), null);
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    context.getResponseWriter().endElement(ELEMENT);
  }
}
