/** SQL Server, version 2016 or newer, and Azure SQL. */
@NullMarked
package dev.docket.sqlserver;

import org.jspecify.annotations.NullMarked;
