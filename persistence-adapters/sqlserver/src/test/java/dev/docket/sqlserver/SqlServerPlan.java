package dev.docket.sqlserver;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.WatchedDriver;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * How SQL Server ran a statement, as it tells itself: the plan in XML, with what each step of it
 * read.
 *
 * @see <a href="https://schemas.microsoft.com/sqlserver/2004/07/showplan">the schema of plans</a>
 */
final class SqlServerPlan {

  private static final String PLAN_COLUMN = "XML Showplan";

  /** A lookup reads the rest of a row that an index has found, and that was counted there. */
  private static final String ROWS_READ =
      "sum(//RelOp[TableScan or IndexScan[not(@Lookup='true' or @Lookup='1')]]"
          + "/RunTimeInformation/RunTimeCountersPerThread/@ActualRowsRead)";

  private static final String SCANS_ORDERS =
      "boolean(//*[self::TableScan or self::IndexScan][@Ordered='false' or @Ordered='0']"
          + "[Object/@Table='[orders]'])";

  private final Document plan;

  /**
   * @param xml as the server tells it
   */
  SqlServerPlan(String xml) {
    this.plan = parsed(xml);
  }

  /** With names as they are written, without their namespace. */
  private static Document parsed(String xml) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException unreadable) {
      throw new IllegalArgumentException(xml, unreadable);
    }
  }

  static SqlServerPlan of(WatchedDriver.Executed executed, OpenDatabase database)
      throws SQLException {
    try (Connection connection = database.persistence().dataSource().getConnection();
        Statement plain = connection.createStatement();
        PreparedStatement statement = connection.prepareStatement(executed.sql())) {
      executed.bind(statement);
      plain.execute("SET STATISTICS XML ON");
      try {
        return new SqlServerPlan(planOf(statement));
      } finally {
        plain.execute("SET STATISTICS XML OFF");
      }
    }
  }

  /** It comes behind the rows. */
  private static String planOf(PreparedStatement statement) throws SQLException {
    for (boolean rows = statement.execute(); rows; rows = statement.getMoreResults()) {
      ResultSet result = statement.getResultSet();
      if (result.getMetaData().getColumnLabel(1).endsWith(PLAN_COLUMN)) {
        result.next();
        return result.getString(1);
      }
    }
    throw new IllegalStateException("The server told no plan.");
  }

  /** How many rows it read of tables and their indexes. */
  long rowsRead() {
    return Long.parseLong(evaluated(ROWS_READ));
  }

  /** True when it read the orders as they lie, one after the other. */
  boolean scansOrders() {
    return Boolean.parseBoolean(evaluated(SCANS_ORDERS));
  }

  private String evaluated(String expression) {
    try {
      return XPathFactory.newInstance().newXPath().evaluate(expression, plan);
    } catch (XPathExpressionException wrong) {
      throw new IllegalArgumentException(expression, wrong);
    }
  }
}
