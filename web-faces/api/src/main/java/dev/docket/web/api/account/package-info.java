/** Accounts and sessions. */
@NullMarked
package dev.docket.web.api.account;

import org.jspecify.annotations.NullMarked;
