package dev.docket.jpa;

import static dev.docket.jpa.OrderColumns.ID;
import static dev.docket.jpa.OrderColumns.TABLE;

import dev.docket.order.OrderField;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSort;
import dev.docket.paging.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The statement for one page of the list, with its count.
 *
 * <p>What lies beyond a cursor (a, b, id) is the union of three pure ranges: {@code a = ? AND b = ?
 * AND id > ?}, {@code a = ? AND b > ?}, {@code a > ?}. Each begins within an index and ends after a
 * page's rows, at whatever depth and with however many equal keys.
 *
 * <p>There are two ways to the rows. To <em>walk</em> is to read the index of the sort order until
 * the page is full: right when many orders match. To <em>gather</em> is to read all that match by
 * the index of the filter and to sort them: right when few do. Where one index serves both, there
 * is but one way; else the statement holds both, and a count within the filter's index, which ends
 * early, opens one of them.
 */
final class OrderSearchSql {

  /**
   * The most rows that are gathered. With a million orders, or ten, to read so many costs about as
   * much as to walk past what does not match until the page is full.
   */
  private static final int GATHERED = 10_000;

  /**
   * All orders are counted by its index, which is the smallest: where the table itself is the index
   * of the ids, as in MySQL, reading that takes twice as long.
   */
  private static final String NARROWEST = OrderColumns.of(OrderField.ORDER_DATE);

  private final OrderQuery query;
  private final Database database;
  private final List<Condition> conditions;
  private final List<String> keys;
  private final List<Comparable<?>> position;
  private final boolean descending;

  OrderSearchSql(OrderQuery query, Database database) {
    OrderSort sort = query.sort();
    this.query = query;
    this.database = database;
    this.conditions = OrderColumns.conditions(query.filter());
    this.keys = sort.keys().stream().map(OrderColumns::of).toList();
    this.position = query.position().keys().isEmpty() ? List.of() : position(sort);
    this.descending = sort.descending() != query.position().kind().backwards();
  }

  private List<Comparable<?>> position(OrderSort sort) {
    List<Comparable<?>> values = sort.keysOf(query.position());
    return IntStream.range(0, keys.size())
        .<Comparable<?>>mapToObj(i -> OrderColumns.value(keys.get(i), values.get(i)))
        .toList();
  }

  Sql statement() {
    return Sql.format(
        "SELECT c.total, p.* FROM (SELECT COUNT(*) AS total FROM (%s) m) c LEFT JOIN (%s) p ON 1 = 1 ORDER BY "
            + sorted("p.", keys),
        counted(conditions, Count.CAP),
        first("*", Sql.format("FROM (%s) u" + orderBy(keys), rows())));
  }

  private Sql rows() {
    String walked = walkedColumn();
    Optional<String> gathered = conditions.stream().findFirst().map(Condition::column);
    if (gathered.isEmpty() || gathered.get().equals(walked)) {
      return union(walk(walked));
    }
    if (gathered.get().equals(ID)) {
      return union(gather(ID));
    }
    return union(
        List.of(
            gated(walk(walked), "> " + GATHERED), gated(gather(gathered.get()), "<= " + GATHERED)));
  }

  /** The column whose index has the rows in the order of the list. */
  private String walkedColumn() {
    return query.sort().field() == OrderField.ORDER_DATE
        ? conditions.stream()
            .filter(Condition::isPinned)
            .findFirst()
            .map(Condition::column)
            .orElse(keys.get(0))
        : keys.get(0);
  }

  private List<Sql> walk(String column) {
    Optional<Condition> pinned =
        conditions.stream()
            .filter(Condition::isPinned)
            .filter(c -> c.column().equals(column))
            .findFirst();
    return pinned.map(this::walkEach).orElseGet(() -> ranges(column, conditions));
  }

  /** Within each value of its leading column, an index has the rows in the order of the list. */
  private List<Sql> walkEach(Condition pinned) {
    return pinned.anyOf().stream()
        .flatMap(value -> ranges(pinned.column(), with(conditions, pinned, value)).stream())
        .toList();
  }

  private static List<Condition> with(List<Condition> all, Condition pinned, Object value) {
    Condition one = Condition.anyOf(pinned.column(), List.of(value));
    return all.stream().map(c -> c.equals(pinned) ? one : c).toList();
  }

  private List<Sql> gather(String column) {
    return ranges(column, conditions);
  }

  private List<Sql> ranges(String column, List<Condition> where) {
    if (position.isEmpty()) {
      return List.of(range(column, where, List.of()));
    }
    return IntStream.iterate(keys.size() - 1, i -> i >= 0, i -> i - 1)
        .mapToObj(this::beyond)
        .flatMap(Optional::stream)
        .map(bounds -> range(column, where, bounds))
        .toList();
  }

  /** Equal to the cursor's row in the keys before this one, and beyond it in this one. */
  private Optional<List<Sql>> beyond(int key) {
    return bound(key)
        .map(
            bound ->
                Stream.concat(
                        IntStream.range(0, key)
                            .mapToObj(i -> Sql.of(keys.get(i) + " = ?", position.get(i))),
                        Stream.of(bound))
                    .toList());
  }

  private Optional<Sql> bound(int key) {
    String column = keys.get(key);
    if (column.equals(ID)) {
      return Optional.of(Sql.of(column + (descending ? " < ?" : " > ?"), position.get(key)));
    }
    return Neighbour.of(column, position.get(key), descending)
        .map(neighbour -> Sql.of(column + (descending ? " <= ?" : " >= ?"), neighbour));
  }

  private Sql range(String column, List<Condition> where, List<Sql> bounds) {
    List<Sql> all = new ArrayList<>(where.stream().map(Condition::sql).toList());
    all.addAll(bounds);
    List<String> order = new ArrayList<>(keys);
    if (!keys.contains(column) && where.stream().anyMatch(c -> c.isOne(column))) {
      // It is the same in every row, and H2 sees that the index is in order only when it is named.
      order.add(0, column);
    }
    return Sql.format(
        "(%s)",
        first(
            SummaryRow.COLUMNS,
            Sql.format("FROM " + table(column) + "%s" + orderBy(order), where(all))));
  }

  private static Sql where(List<Sql> all) {
    return all.isEmpty() ? Sql.of("") : Sql.format(" WHERE %s", Sql.join(" AND ", all));
  }

  /**
   * Lets the rows through only if the filter's index leads to more, or no more, rows than are
   * gathered.
   */
  private Sql gated(List<Sql> ranges, String condition) {
    Sql counted = counted(conditions.subList(0, 1), GATHERED);
    return Sql.format(
        "(%s)", database.gated(union(ranges), ranges.size() * size(), counted, condition));
  }

  /** A row for each order that matches, though for no more than one past the limit. */
  private Sql counted(List<Condition> where, int limit) {
    return database.firstOfEach(
        limit + 1,
        counted(where, where.isEmpty() ? NARROWEST : where.get(0).column(), limit),
        where.isEmpty() ? List.of() : countedEach(where, limit));
  }

  private List<Sql> countedEach(List<Condition> where, int limit) {
    Condition first = where.get(0);
    return first.anyOf().stream()
        .map(value -> counted(with(where, first, value), first.column(), limit))
        .map(query -> Sql.format("(%s)", query))
        .toList();
  }

  private Sql counted(List<Condition> where, String column, int limit) {
    return database.first(
        limit + 1,
        "1 AS one",
        Sql.format(
            "FROM " + table(column) + "%s", where(where.stream().map(Condition::sql).toList())));
  }

  private static Sql union(List<Sql> all) {
    return Sql.join(" UNION ALL ", all);
  }

  private String table(String column) {
    return database.using(TABLE, OrderColumns.index(column));
  }

  private int size() {
    return query.size() + 1;
  }

  private String orderBy(List<String> columns) {
    return " ORDER BY " + sorted("", columns);
  }

  private String sorted(String prefix, List<String> columns) {
    String direction = descending ? " DESC" : "";
    return columns.stream().map(c -> prefix + c + direction).collect(Collectors.joining(", "));
  }

  private Sql first(String columns, Sql rest) {
    return database.first(size(), columns, rest);
  }
}
