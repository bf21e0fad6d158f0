/** Accounts, roles and log-in sessions; whoever acts. */
@NullMarked
package dev.docket.account;

import org.jspecify.annotations.NullMarked;
