/** MySQL, 8.0.17 or newer. */
@NullMarked
package dev.docket.mysql;

import org.jspecify.annotations.NullMarked;
