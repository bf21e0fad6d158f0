/**
 * The program a person starts: checks what can be checked, unpacks the server, runs it and stops
 * it.
 */
@NullMarked
package dev.docket.launcher;

import org.jspecify.annotations.NullMarked;
