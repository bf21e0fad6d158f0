/** The core in Quarkus: the starter makes the driving ports injectable. */
@NullMarked
package dev.docket.samples.quarkus;

import org.jspecify.annotations.NullMarked;
