/** To-dos: everybody's own list of what is to be done, its rules, and the driving port. */
@NullMarked
package dev.docket.todo;

import org.jspecify.annotations.NullMarked;
