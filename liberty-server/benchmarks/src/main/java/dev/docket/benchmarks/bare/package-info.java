/** What a page and an order cost that go through nothing but JDBC: the measure for the API. */
@NullMarked
package dev.docket.benchmarks.bare;

import org.jspecify.annotations.NullMarked;
