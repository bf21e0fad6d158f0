/** What every form carries along unseen, and what happens when that does not fit. */
@NullMarked
package dev.docket.web.ui.form;

import org.jspecify.annotations.NullMarked;
