/** The pages of the order book. */
@NullMarked
package dev.docket.web.ui.order;

import org.jspecify.annotations.NullMarked;
