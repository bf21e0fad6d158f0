/** The core in plain Java: no container, no framework, no database. */
@NullMarked
package dev.docket.samples.javase;

import org.jspecify.annotations.NullMarked;
