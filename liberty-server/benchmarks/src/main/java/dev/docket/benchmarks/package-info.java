/** Measures the packaged server over HTTP, and the core by JMH. */
@NullMarked
package dev.docket.benchmarks;

import org.jspecify.annotations.NullMarked;
