/** SQL Server passes the contracts, where there is one; what it is sent is looked at anywhere. */
@NullMarked
package dev.docket.sqlserver;

import org.jspecify.annotations.NullMarked;
