/** What clients are told when something can't be done (RFC 9457). */
@NullMarked
package dev.docket.web.api.problem;

import org.jspecify.annotations.NullMarked;
