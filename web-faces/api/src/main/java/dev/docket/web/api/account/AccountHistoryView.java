package dev.docket.web.api.account;

import dev.docket.account.AccountChange;
import dev.docket.account.Role;
import java.time.Instant;
import java.util.List;

/** An account's history, as clients see it: the first change first. */
record AccountHistoryView(List<Entry> items) {

  /** One change. */
  record Entry(long version, AccountChange.Kind kind, Instant at, String by, List<Role> roles) {}

  static AccountHistoryView of(List<AccountChange> changes) {
    return new AccountHistoryView(
        changes.stream()
            .map(
                c ->
                    new Entry(
                        c.version(),
                        c.kind(),
                        c.at(),
                        c.by(),
                        c.roles().stream().sorted().toList()))
            .toList());
  }
}
