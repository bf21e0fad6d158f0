/** The image, built and run for real. */
@NullMarked
package dev.docket.server.image;

import org.jspecify.annotations.NullMarked;
