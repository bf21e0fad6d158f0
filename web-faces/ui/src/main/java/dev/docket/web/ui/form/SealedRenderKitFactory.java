package dev.docket.web.ui.form;

import dev.docket.command.FormSeal;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.ResponseStateManager;
import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives render kits whose forms carry sealed state. */
public class SealedRenderKitFactory extends RenderKitFactory {

  /** Looked up once, at the first form: that takes longer than sealing. */
  private volatile @Nullable FormSeal seal;

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
    return new SealedRenderKit(getWrapped().getRenderKit(context, id), this::seal);
  }

  @Override
  public Iterator<String> getRenderKitIds() {
    return getWrapped().getRenderKitIds();
  }

  private FormSeal seal() {
    FormSeal known = seal;
    if (known == null) {
      known = CDI.current().select(FormSeal.class).get();
      seal = known;
    }
    return known;
  }

  private static final class SealedRenderKit extends RenderKitWrapper {

    private final Supplier<FormSeal> seal;

    SealedRenderKit(RenderKit wrapped, Supplier<FormSeal> seal) {
      super(wrapped);
      this.seal = seal;
    }

    @Override
    public ResponseStateManager getResponseStateManager() {
      return new SealedStateManager(super.getResponseStateManager(), seal);
    }
  }
}
