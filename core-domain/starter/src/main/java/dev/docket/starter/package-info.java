/** Wires the core into a CDI runtime (Jakarta Contexts and Dependency Injection 4.1). */
@NullMarked
package dev.docket.starter;

import org.jspecify.annotations.NullMarked;
