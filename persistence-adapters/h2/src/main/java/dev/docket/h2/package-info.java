/** The embedded database H2, in a file: the default. */
@NullMarked
package dev.docket.h2;

import org.jspecify.annotations.NullMarked;
