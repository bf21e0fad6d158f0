package dev.docket.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/** Writes a file of made-up orders, the same for the same number of rows. */
final class OrderFile {

  /** The store that a good fifth of the orders share. */
  static final String BUSY_STORE = "WEB-1388012W";

  private static final int DAYS = 28 * 365;
  private static final LocalDate FIRST = LocalDate.of(1996, 1, 1);

  private final Random random = new Random(20_240_801);
  private final UUID[] users;
  private final String[] cards;

  private OrderFile(int people) {
    users = random.ints(people).mapToObj(i -> uuid()).toArray(UUID[]::new);
    cards = random.ints(people).mapToObj(i -> card()).toArray(String[]::new);
  }

  static void write(Path file, int rows) throws IOException {
    OrderFile orders = new OrderFile(Math.max(500, rows / 8));
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(
          "date_uuid,user_id,card_number,store_code,product_code,product_quantity,order_date,shipping_date\n");
      for (int i = 0; i < rows; i++) {
        out.write(orders.row());
      }
    }
  }

  private String row() {
    int who = random.nextInt(users.length);
    LocalDate ordered = FIRST.plusDays(random.nextInt(DAYS));
    String store = random.nextInt(100) < 22 ? BUSY_STORE : "ST-%08X".formatted(random.nextInt(440));
    return String.join(
            ",",
            uuid().toString(),
            users[who].toString(),
            cards[who],
            store,
            "P%d-%07dq".formatted(random.nextInt(10), random.nextInt(184)),
            String.valueOf(1 + random.nextInt(15)),
            ordered.toString(),
            ordered.plusDays(random.nextInt(11)).toString())
        + "\n";
  }

  private UUID uuid() {
    long high = (random.nextLong() & ~0xf000L) | 0x4000L;
    return new UUID(high, (random.nextLong() >>> 2) | Long.MIN_VALUE);
  }

  private String card() {
    String body = "4" + "%014d".formatted(random.nextLong(100_000_000_000_000L));
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int digit = body.charAt(body.length() - 1 - i) - '0';
      sum += i % 2 == 0 ? digit / 5 + digit * 2 % 10 : digit;
    }
    return body + (10 - sum % 10) % 10;
  }
}
