/** The contracts that adapters pass, and fixtures to write further tests with. */
@NullMarked
package dev.docket.testkit;

import org.jspecify.annotations.NullMarked;
