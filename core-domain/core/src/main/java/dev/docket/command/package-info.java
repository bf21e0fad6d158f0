/** What all commands have in common. */
@NullMarked
package dev.docket.command;

import org.jspecify.annotations.NullMarked;
