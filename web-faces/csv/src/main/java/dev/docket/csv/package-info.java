/** Order files as CSV (RFC 4180): read for an import, written for an export. */
@NullMarked
package dev.docket.csv;

import org.jspecify.annotations.NullMarked;
