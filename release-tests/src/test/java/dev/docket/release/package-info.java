/** Checks what is published. */
@NullMarked
package dev.docket.release;

import org.jspecify.annotations.NullMarked;
