/** Paging by key: a slice of a list, and the cursor that leads to the slices beside it. */
@NullMarked
package dev.docket.paging;

import org.jspecify.annotations.NullMarked;
