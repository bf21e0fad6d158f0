/** What the tests of all databases share: a database to test with, and the contracts. */
@NullMarked
package dev.docket.jpa.testkit;

import org.jspecify.annotations.NullMarked;
