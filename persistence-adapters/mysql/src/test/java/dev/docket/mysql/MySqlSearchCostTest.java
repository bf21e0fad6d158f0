package dev.docket.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.SearchCostContract;
import dev.docket.jpa.testkit.WatchedDriver;
import dev.docket.order.CardFingerprint;
import dev.docket.order.OrderFilter;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSort;
import dev.docket.paging.Cursor;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MySqlSearchCostTest extends SearchCostContract {

  @RegisterExtension static final OpenDatabase DATABASE = OpenDatabase.watched(MySqlSchema::new);

  private static final int BELIEFS = 100;

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }

  @Override
  protected long rowsReadBy(WatchedDriver.Executed statement) throws SQLException {
    return MySqlRowsRead.by(statement, DATABASE);
  }

  @Override
  protected String analyze() {
    return "ANALYZE TABLE orders";
  }

  /** What MySQL believes of a table is a sample of its pages, and another one each time. */
  @Test
  void readsFewRowsWhateverMySqlBelievesOfTheTable() throws SQLException {
    List<CardFingerprint> mostOrders = Stream.of(50, 51).map(MySqlSearchCostTest::card).toList();
    OrderQuery query =
        new OrderQuery(
            OrderFilter.builder().cards(mostOrders).build(),
            OrderSort.NEWEST_FIRST,
            20,
            Cursor.first());
    for (int i = 0; i < BELIEFS; i++) {
      DATABASE.execute(analyze());
      assertThat(rowsReadBy(statement(query))).isLessThanOrEqualTo(MOST);
    }
  }

  private static CardFingerprint card(int number) {
    return new CardFingerprint("key", "%064d".formatted(number));
  }

  private static WatchedDriver.Executed statement(OrderQuery query) {
    return WatchedDriver.during(() -> DATABASE.persistence().orders().search(query)).get(0);
  }
}
