/** To-dos. */
@NullMarked
package dev.docket.web.api.todo;

import org.jspecify.annotations.NullMarked;
