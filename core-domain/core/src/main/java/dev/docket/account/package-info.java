/** Who acts in the order book. */
@NullMarked
package dev.docket.account;

import org.jspecify.annotations.NullMarked;
