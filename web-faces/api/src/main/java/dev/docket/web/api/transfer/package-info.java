/** Order files. */
@NullMarked
package dev.docket.web.api.transfer;

import org.jspecify.annotations.NullMarked;
