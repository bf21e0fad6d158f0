/** The SQL Server that tests run against. */
@NullMarked
package dev.docket.jpa.testkit.sqlserver;

import org.jspecify.annotations.NullMarked;
