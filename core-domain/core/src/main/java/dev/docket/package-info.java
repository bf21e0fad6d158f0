/** The façade: {@link dev.docket.Docket} wires the core and hands out its driving ports. */
@NullMarked
package dev.docket;

import org.jspecify.annotations.NullMarked;
