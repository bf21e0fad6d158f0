/** The pages of importing and exporting. */
@NullMarked
package dev.docket.web.ui.transfer;

import org.jspecify.annotations.NullMarked;
