/** The web pages: view beans named by what somebody wants to do, and what they share. */
@NullMarked
package dev.docket.web.ui;

import org.jspecify.annotations.NullMarked;
