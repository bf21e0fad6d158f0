/** The MySQL that tests run against. */
@NullMarked
package dev.docket.jpa.testkit.mysql;

import org.jspecify.annotations.NullMarked;
