/** Orders. */
@NullMarked
package dev.docket.web.api.order;

import org.jspecify.annotations.NullMarked;
