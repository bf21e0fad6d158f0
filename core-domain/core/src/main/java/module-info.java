/**
 * The order book's hexagon: rules, driving ports and driven ports. Needs nothing but the JDK at run
 * time.
 */
module dev.docket.core {
  requires static transitive org.jspecify;

  exports dev.docket;
  exports dev.docket.account;
  exports dev.docket.command;
  exports dev.docket.event;
  exports dev.docket.inmemory;
  exports dev.docket.order;
  exports dev.docket.paging;
  exports dev.docket.signal;
  exports dev.docket.spi;
  exports dev.docket.todo;
  exports dev.docket.transfer;
  exports dev.docket.validation;
}
