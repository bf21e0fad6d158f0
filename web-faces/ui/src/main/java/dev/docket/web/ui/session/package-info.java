/** Who is before the page: the cookie, the gate, and where they wanted to go. */
@NullMarked
package dev.docket.web.ui.session;

import org.jspecify.annotations.NullMarked;
