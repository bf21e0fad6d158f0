/** Behind the driving ports; not exported. */
@NullMarked
package dev.docket.internal;

import org.jspecify.annotations.NullMarked;
