/**
 * Orders: the aggregate, its values, its commands, its rules and the driving port {@link
 * dev.docket.order.Orders}.
 */
@NullMarked
package dev.docket.order;

import org.jspecify.annotations.NullMarked;
