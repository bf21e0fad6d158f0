package dev.docket.jpa;

import dev.docket.account.Account;
import dev.docket.account.AccountQuery;
import dev.docket.account.Username;
import dev.docket.paging.Count;
import dev.docket.paging.Cursor;
import dev.docket.paging.Slice;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of the accounts, with its count, by one statement over the index of the username's key.
 */
final class AccountSearch {

  private final AccountQuery query;
  private final Database database;
  private final boolean backwards;

  AccountSearch(AccountQuery query, Database database) {
    this.query = query;
    this.database = database;
    this.backwards = query.position().kind().backwards();
  }

  Slice<Account> run(EntityManager entities) {
    Sql sql = statement();
    return slice(rows(sql.bind(entities.createNativeQuery(sql.text(), AccountRow.LISTED))));
  }

  private static List<ListedAccount> rows(Query statement) {
    List<?> rows = statement.getResultList();
    return rows.stream().map(ListedAccount.class::cast).toList();
  }

  private Slice<Account> slice(List<ListedAccount> rows) {
    return Slice.ofWalk(
        rows.stream().filter(ListedAccount::isAccount).map(ListedAccount::toDomain).toList(),
        query.size(),
        query.position(),
        AccountQuery.SORT,
        account -> List.of(account.username().key()),
        Count.capped(rows.get(0).total()));
  }

  private Sql statement() {
    String order = " ORDER BY username_key" + (backwards ? " DESC" : "");
    return Sql.format(
        "SELECT c.total, p.* FROM (SELECT COUNT(*) AS total FROM (%s) m) c LEFT JOIN (%s) p ON 1 = 1"
            + order,
        first(Count.CAP + 1, "1 AS one", prefix(), ""),
        first(query.size() + 1, "*", prefixAndPosition(), order));
  }

  private Sql first(int rows, String columns, List<Sql> conditions, String order) {
    return database.first(rows, columns, Sql.format("FROM accounts%s" + order, where(conditions)));
  }

  private static Sql where(List<Sql> conditions) {
    return conditions.isEmpty()
        ? Sql.of("")
        : Sql.format(" WHERE %s", Sql.join(" AND ", conditions));
  }

  private List<Sql> prefix() {
    String prefix = Username.keyOf(query.startsWith());
    return prefix.isEmpty()
        ? List.of()
        : List.of(Sql.of("username_key >= ? AND username_key < ?", prefix, after(prefix)));
  }

  /**
   * Above all that begins with the prefix, whether a database compares code points or UTF-16. No
   * name has the last code point there is.
   */
  private static String after(String prefix) {
    int last = prefix.codePointBefore(prefix.length());
    return prefix.substring(0, prefix.length() - Character.charCount(last))
        + Character.toString(Math.min(last + 1, Character.MAX_CODE_POINT));
  }

  private List<Sql> prefixAndPosition() {
    List<Sql> conditions = new ArrayList<>(prefix());
    Cursor position = query.position();
    if (!position.keys().isEmpty()) {
      String operator = backwards ? "<" : ">";
      conditions.add(Sql.of("username_key " + operator + " ?", position.keys().get(0)));
    }
    return conditions;
  }
}
