package dev.docket.server.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.util.StringJoiner;
import java.util.UUID;

/** A file of orders to import. */
final class OrderFile {

  private final StringJoiner lines =
      new StringJoiner("\n")
          .add(
              "date_uuid,user_id,card_number,store_code,product_code,product_quantity,order_date,"
                  + "shipping_date");

  OrderFile order(String store, String product, int quantity) {
    return line(
        UUID.randomUUID()
            + ","
            + UUID.randomUUID()
            + ",378282246310005,"
            + store
            + ","
            + product
            + ","
            + quantity
            + ",2026-01-02,2026-01-05");
  }

  OrderFile line(String line) {
    lines.add(line);
    return this;
  }

  FilePayload bytes(String name) {
    return new FilePayload(name, "text/csv", lines.toString().getBytes(UTF_8));
  }
}
