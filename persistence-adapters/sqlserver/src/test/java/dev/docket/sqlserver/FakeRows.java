package dev.docket.sqlserver;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was sent, and just enough of an answer: a row that was inserted, when it is looked up by its
 * id; a list's empty page; a count of nothing; and no rows for anything else.
 */
final class FakeRows {

  private static final Pattern INSERT = Pattern.compile("INSERT INTO (\\w+) \\(([^)]*)\\).*");
  private static final Pattern BY_ID =
      Pattern.compile("SELECT (.*) FROM (\\w+) WHERE \\(id = \\?\\)");

  private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Map<String, Object>> inserted = new ConcurrentHashMap<>();

  void forgetSent() {
    sent.clear();
  }

  List<Sent> sent() {
    return List.copyOf(sent);
  }

  void keep(Sent statement) {
    sent.add(statement);
  }

  void insert(String sql, Collection<FakeParameter> parameters) {
    Matcher insert = INSERT.matcher(sql);
    if (insert.matches()) {
      Map<String, Object> row = new HashMap<>();
      Iterator<FakeParameter> values = parameters.iterator();
      columns(insert.group(2)).forEach(column -> row.put(column, values.next().value()));
      inserted.put(key(insert.group(1), row.get("id")), row);
    }
  }

  private static List<String> columns(String list) {
    return Arrays.stream(list.split(",", -1)).map(String::strip).toList();
  }

  private static String key(String table, Object id) {
    return table + (id instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : id);
  }

  ResultSet answer(String sql, Collection<FakeParameter> parameters) {
    return new FakeResult(rows(sql, parameters)).asResultSet();
  }

  private List<Map<String, Object>> rows(String sql, Collection<FakeParameter> parameters) {
    Matcher byId = BY_ID.matcher(sql);
    if (byId.matches()) {
      Object id = parameters.iterator().next().value();
      return Optional.ofNullable(inserted.get(key(byId.group(2), id))).stream()
          .map(row -> inOrder(row, columns(byId.group(1))))
          .toList();
    }
    if (sql.startsWith("SELECT COUNT(")) {
      return List.of(Map.of("count", 0L));
    }
    return isPage(sql) ? List.of(emptyPage()) : List.of();
  }

  private static Map<String, Object> inOrder(Map<String, Object> row, List<String> columns) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    columns.forEach(column -> ordered.put(column, row.get(column)));
    return ordered;
  }

  private static boolean isPage(String sql) {
    return sql.startsWith("SELECT c.total, ") || sql.startsWith("SELECT a.n AS active_count, ");
  }

  /** The counts, and nothing of what would be on the page. */
  private static Map<String, Object> emptyPage() {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("total", 0L);
    row.put("id", null);
    row.put("active_count", 0L);
    row.put("done_count", 0L);
    return row;
  }
}
