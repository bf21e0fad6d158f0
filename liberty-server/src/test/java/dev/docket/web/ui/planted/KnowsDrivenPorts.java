package dev.docket.web.ui.planted;

import dev.docket.jpa.JpaPersistence;
import dev.docket.spi.OrderRepository;

/** Planted: pages call driving ports, and know no database. */
final class KnowsDrivenPorts {

  private KnowsDrivenPorts() {}

  static Class<?>[] knows() {
    return new Class<?>[] {JpaPersistence.class, OrderRepository.class};
  }
}
