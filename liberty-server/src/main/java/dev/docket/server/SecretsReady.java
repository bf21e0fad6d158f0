package dev.docket.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Every secret that is needed is known. A store that is out afterwards takes nothing away. */
@Readiness
@ApplicationScoped
public class SecretsReady implements HealthCheck {

  @Inject private NeededSecrets secrets;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("secrets").status(secrets.areKnown()).build();
  }
}
