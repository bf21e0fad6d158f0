package dev.docket.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The feature flags as they are at this request. */
@Named
@RequestScoped
public class Features {

  @Inject
  @ConfigProperty(name = "docket.features.delivery-date", defaultValue = "false")
  private boolean deliveryDate;

  /** True when delivery dates are shown and entered. */
  public boolean isDeliveryDate() {
    return deliveryDate;
  }
}
