/** H2 passes the contracts, and what is its own. */
@NullMarked
package dev.docket.h2;

import org.jspecify.annotations.NullMarked;
