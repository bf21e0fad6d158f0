package dev.docket.benchmarks.bare;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A page of 25 orders by one key-set query, as JSON, and an order by one insert: with a pool, as
 * text by hand, and without anybody who asks who that is. Deployed by the benchmarks alone.
 */
public class BareOrders extends HttpServlet {

  /** The JDBC URL's parameter. */
  public static final String URL = "url";

  /** The database user's parameter. */
  public static final String USER = "user";

  /** The password's parameter. */
  public static final String PASSWORD = "password";

  @Serial private static final long serialVersionUID = 1L;

  private static final int CONNECTIONS = 10;

  private static final String PAGE =
      """
      SELECT id, version, status, user_id, card_brand, card_last_four, store_code, product_code, \
      quantity, order_date, shipping_date, delivery_date FROM orders \
      WHERE order_date <= ? AND (order_date < ? OR id < ?) ORDER BY order_date DESC, id DESC \
      LIMIT 25""";

  private static final String INSERT =
      """
      INSERT INTO orders (id, version, status, user_id, card_token, card_brand, card_last_four, \
      card_fingerprint, store_code, product_code, quantity, order_date, shipping_date, placed_at, \
      placed_by) VALUES (?, 1, 0, ?, ?, 'VISA', '1111', 'bare', 'WEB-1388012W', 'P1-0000001q', 1, \
      ?, ?, ?, 'bare')""";

  private static final String[] NAMES = {
    "id",
    "version",
    "status",
    "userId",
    "brand",
    "lastFour",
    "storeCode",
    "productCode",
    "quantity",
    "orderDate",
    "shippingDate",
    "deliveryDate"
  };

  private static final Set<Integer> IDS = Set.of(0, 3);

  @SuppressWarnings("NullAway.Init") // by init, which the container calls first
  private transient HikariDataSource database;

  @Override
  public void init() {
    HikariConfig pool = new HikariConfig();
    // The driver manager looks for drivers with the class loader of whoever asks: the pool.
    pool.setDriverClassName("com.mysql.cj.jdbc.Driver");
    pool.setJdbcUrl(getInitParameter(URL));
    pool.setUsername(getInitParameter(USER));
    pool.setPassword(getInitParameter(PASSWORD));
    pool.setMaximumPoolSize(CONNECTIONS);
    database = new HikariDataSource(pool);
  }

  @Override
  public void destroy() {
    database.close();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LocalDate day = LocalDate.parse(request.getParameter("day"));
    try (Connection connection = database.getConnection();
        PreparedStatement page = connection.prepareStatement(PAGE)) {
      page.setObject(1, day);
      page.setObject(2, day);
      page.setBytes(3, bytes(new UUID(0, 0)));
      answer(response, HttpServletResponse.SC_OK, json(page));
    } catch (SQLException failed) {
      throw new IOException(failed);
    }
  }

  private static String json(PreparedStatement page) throws SQLException {
    StringBuilder json = new StringBuilder("[");
    try (ResultSet rows = page.executeQuery()) {
      while (rows.next()) {
        json.append(json.length() > 1 ? ",{" : "{");
        for (int i = 0; i < NAMES.length; i++) {
          json.append(i == 0 ? "\"" : "\",\"").append(NAMES[i]).append("\":\"");
          json.append(IDS.contains(i) ? uuid(rows.getBytes(i + 1)) : rows.getString(i + 1));
        }
        json.append("\"}");
      }
    }
    return json.append(']').toString();
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (int i = 1; i <= 3; i++) {
        insert.setBytes(i, bytes(UUID.randomUUID()));
      }
      LocalDate day = LocalDate.of(2026, 11, 20);
      insert.setObject(4, day);
      insert.setObject(5, day);
      insert.setTimestamp(6, Timestamp.from(Instant.now()));
      insert.executeUpdate();
      answer(response, HttpServletResponse.SC_CREATED, "{}");
    } catch (SQLException failed) {
      throw new IOException(failed);
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static UUID uuid(byte[] bytes) {
    ByteBuffer halves = ByteBuffer.wrap(bytes);
    return new UUID(halves.getLong(), halves.getLong());
  }

  private static void answer(HttpServletResponse response, int status, String json)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.getOutputStream().write(json.getBytes(UTF_8));
  }
}
