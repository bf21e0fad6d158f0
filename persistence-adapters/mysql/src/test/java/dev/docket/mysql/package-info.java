/** MySQL passes the contracts, and what is its own. */
@NullMarked
package dev.docket.mysql;

import org.jspecify.annotations.NullMarked;
