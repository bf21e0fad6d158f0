/** Who calls: access tokens, and how often they may. */
@NullMarked
package dev.docket.web.api.auth;

import org.jspecify.annotations.NullMarked;
