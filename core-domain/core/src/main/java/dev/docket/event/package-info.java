/** What has happened to orders and to-dos, for other parts of the application and other systems. */
@NullMarked
package dev.docket.event;

import org.jspecify.annotations.NullMarked;
