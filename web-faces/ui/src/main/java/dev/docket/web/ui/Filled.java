package dev.docket.web.ui;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes its body once for each of the maps that {@code with} has, with their texts in place of
 * names in braces. What would be a component and an expression for each cell of each row is one
 * pass over text. The body must be markup alone: an expression in it could bring braces of its own.
 */
public class Filled extends UIComponentBase {

  @Override
  public String getFamily() {
    return "dev.docket";
  }

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  @Override
  public void encodeChildren(FacesContext context) throws IOException {
    MarkupTemplate template = new MarkupTemplate(body(context));
    ResponseWriter writer = context.getResponseWriter();
    for (Map<String, String> texts : with()) {
      template.write(texts, writer);
    }
  }

  @SuppressWarnings("unchecked") // expressions have no types
  private List<Map<String, String>> with() {
    Object with = Objects.requireNonNull(getAttributes().get("with"), "with");
    return (List<Map<String, String>>) with;
  }

  private String body(FacesContext context) throws IOException {
    ResponseWriter writer = context.getResponseWriter();
    StringWriter body = new StringWriter();
    context.setResponseWriter(writer.cloneWithWriter(body));
    try {
      for (UIComponent child : getChildren()) {
        child.encodeAll(context);
      }
      context.getResponseWriter().flush();
    } finally {
      context.setResponseWriter(writer);
    }
    return body.toString();
  }
}
