/** What measuring needs to hear. */
@NullMarked
package dev.docket.signal;

import org.jspecify.annotations.NullMarked;
