package dev.docket.web.api.planted;

import dev.docket.jpa.JpaPersistence;
import dev.docket.spi.SecretSource;

/** Planted: the API calls driving ports, and reads no secret by itself. */
final class KnowsDrivenPorts {

  private KnowsDrivenPorts() {}

  static Class<?>[] knows() {
    return new Class<?>[] {JpaPersistence.class, SecretSource.class};
  }
}
