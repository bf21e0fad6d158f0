package dev.docket.jpa;

import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSummary;
import dev.docket.paging.Count;
import dev.docket.paging.Slice;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** Runs the statement for one page of the list, and makes a page of its rows. */
final class OrderSearch {

  private final OrderQuery query;
  private final Sql sql;

  OrderSearch(OrderQuery query, Database database) {
    this.query = query;
    this.sql = new OrderSearchSql(query, database).statement();
  }

  Slice<OrderSummary> run(EntityManager entities) {
    List<SummaryRow> rows = rows(sql.bind(entities.createNativeQuery(sql.text())));
    List<OrderSummary> found =
        rows.stream().filter(SummaryRow::isOrder).map(SummaryRow::toDomain).toList();
    return Slice.ofWalk(
        found,
        query.size(),
        query.position(),
        query.sort().text(),
        query.sort()::keysOf,
        Count.capped(rows.get(0).total()));
  }

  private static List<SummaryRow> rows(Query statement) {
    List<?> rows = statement.getResultList();
    return rows.stream().map(row -> new SummaryRow((Object[]) row)).toList();
  }
}
