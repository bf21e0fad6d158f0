/** Conditional requests, keys, paging: what resources have in common. */
@NullMarked
package dev.docket.web.api.http;

import org.jspecify.annotations.NullMarked;
