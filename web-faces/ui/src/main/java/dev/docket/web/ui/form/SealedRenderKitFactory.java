package dev.docket.web.ui.form;

import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.ResponseStateManager;
import java.util.Iterator;

/** Gives render kits whose forms carry sealed state. */
public class SealedRenderKitFactory extends RenderKitFactory {

  /** Around the factory of Faces. */
  public SealedRenderKitFactory(RenderKitFactory wrapped) {
    super(wrapped);
  }

  @Override
  public void addRenderKit(String id, RenderKit kit) {
    getWrapped().addRenderKit(id, kit);
  }

  @Override
  public RenderKit getRenderKit(FacesContext context, String id) {
    return new SealedRenderKit(getWrapped().getRenderKit(context, id));
  }

  @Override
  public Iterator<String> getRenderKitIds() {
    return getWrapped().getRenderKitIds();
  }

  private static final class SealedRenderKit extends RenderKitWrapper {

    SealedRenderKit(RenderKit wrapped) {
      super(wrapped);
    }

    @Override
    public ResponseStateManager getResponseStateManager() {
      return new SealedStateManager(super.getResponseStateManager());
    }
  }
}
