/** The composition root on Open Liberty: what belongs to the server and to nothing else. */
@NullMarked
package dev.docket.server;

import org.jspecify.annotations.NullMarked;
