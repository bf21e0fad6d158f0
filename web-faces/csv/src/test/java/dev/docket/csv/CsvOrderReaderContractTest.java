package dev.docket.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.docket.spi.OrderFileReader;
import dev.docket.testkit.OrderFileReaderContract;
import java.util.List;

class CsvOrderReaderContractTest extends OrderFileReaderContract {

  private static final String HEADER =
      "date_uuid,user_id,card_number,store_code,product_code,product_quantity,order_date,shipping_date\n";
  private static final String LINE =
      ",00000000-0000-0000-0000-000000000007,4111111111111111,%s,P-1,9,2026-11-20,2026-11-22\n";

  @Override
  protected OrderFileReader reader() {
    return new CsvOrderReader();
  }

  @Override
  protected byte[] fileOf(List<String> stores) {
    return stores.stream().map(LINE::formatted).collect(joining("", HEADER, "")).getBytes(UTF_8);
  }
}
