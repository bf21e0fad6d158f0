/** What has happened, for whoever counts it or passes it on. */
@NullMarked
package dev.docket.event;

import org.jspecify.annotations.NullMarked;
