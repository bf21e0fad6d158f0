/** The pages of accounts and log-ins. */
@NullMarked
package dev.docket.web.ui.account;

import org.jspecify.annotations.NullMarked;
