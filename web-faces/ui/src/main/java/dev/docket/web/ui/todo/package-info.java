/** The page of somebody's to-dos. */
@NullMarked
package dev.docket.web.ui.todo;

import org.jspecify.annotations.NullMarked;
