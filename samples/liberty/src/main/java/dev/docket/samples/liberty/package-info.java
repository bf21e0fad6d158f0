/** A shop on Open Liberty: Docket keeps its orders, page and rules are its own. */
@NullMarked
package dev.docket.samples.liberty;

import org.jspecify.annotations.NullMarked;
