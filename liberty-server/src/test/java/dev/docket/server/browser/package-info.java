/** The pages in a real browser, served by the packaged form. */
@NullMarked
package dev.docket.server.browser;

import org.jspecify.annotations.NullMarked;
