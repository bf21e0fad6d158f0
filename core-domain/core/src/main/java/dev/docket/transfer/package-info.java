/**
 * Order files: import runs with a dry run and progress, and the driving port {@link
 * dev.docket.transfer.OrderImports}.
 */
@NullMarked
package dev.docket.transfer;

import org.jspecify.annotations.NullMarked;
