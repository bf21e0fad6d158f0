package dev.docket.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.order.OrderDraft;
import dev.docket.transfer.ImportProblem;
import dev.docket.transfer.OrderLine;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOrderReaderTest {

  private static final String HEADER =
      "date_uuid,user_id,card_number,store_code,product_code,product_quantity,order_date,shipping_date\n";
  private static final String ID = "a39cc4fc-a04b-44e9-92a7-d8f3a74828f4";
  private static final String USER = "8945520a-816c-4ca1-9904-4ea47d631a08";
  private static final String ROW =
      ID + "," + USER + ",4111111111111111,WEB-1388012W,l1-3217409q,9,2019-09-11,2019-09-13\n";
  private static final OrderDraft DRAFT =
      OrderDraft.builder()
          .id(ID)
          .userId(USER)
          .cardNumber("4111111111111111")
          .storeCode("WEB-1388012W")
          .productCode("l1-3217409q")
          .quantity("9")
          .orderDate("2019-09-11")
          .shippingDate("2019-09-13")
          .build();

  private static List<OrderLine> read(byte[] bytes) throws IOException {
    List<OrderLine> lines = new ArrayList<>();
    new CsvOrderReader().read(new ByteArrayInputStream(bytes), lines::add);
    return lines;
  }

  private static List<OrderLine> read(String text) throws IOException {
    return read(text.getBytes(UTF_8));
  }

  private static Violation refusal(byte[] bytes) {
    List<Violation> violations = new ArrayList<>();
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            RuleViolationException.class, refused -> violations.addAll(refused.violations()));
    assertThat(violations).hasSize(1);
    return violations.get(0);
  }

  private static Violation refusal(String text) {
    return refusal(text.getBytes(UTF_8));
  }

  private static void assertReadsTheRow(List<OrderLine> lines) {
    assertThat(lines).extracting(OrderLine::draft).containsExactly(DRAFT);
  }

  @Test
  void readsAPlainFile() throws IOException {
    assertReadsTheRow(read(HEADER + ROW));
    assertThat(read(HEADER + ROW).get(0).number()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n"})
  void anyLineEndsWillDo(String end) throws IOException {
    assertReadsTheRow(read((HEADER + ROW).replace("\n", end)));
    assertReadsTheRow(read((HEADER + ROW).strip().replace("\n", end)));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void aSpreadsheetsOtherSeparatorsWillDo(String separator) throws IOException {
    assertReadsTheRow(read((HEADER + ROW).replace(",", separator)));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theLineInWhichASpreadsheetTellsItsSeparatorIsNoHeader(String separator) throws IOException {
    List<OrderLine> lines =
        read("sep=" + separator + "\r\n" + (HEADER + ROW).replace(",", separator));
    assertReadsTheRow(lines);
    assertThat(lines.get(0).number()).isEqualTo(3);
    assertThat(refusal("SEP=" + separator).rule()).isEqualTo("file.empty");
    assertThat(refusal("sep=|\n" + HEADER + ROW).rule()).isEqualTo("file.not-csv");
  }

  @Test
  void theSeparatorThatWasToldIsBelieved() throws IOException {
    String header = HEADER.replace(',', ';').replace("user_id", "\"user,,,,,,,,,id\"");
    assertThat(refusal("sep=;\n" + header).args()).containsExactly("user_id");
  }

  @Test
  void quotesAreTakenOff() throws IOException {
    assertReadsTheRow(read(HEADER + "\"" + ROW.strip().replace(",", "\",\"") + "\"\n"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    assertReadsTheRow(read("\ufeff" + HEADER + ROW));
    for (Charset utf16 : List.of(UTF_16LE, UTF_16BE)) {
      assertReadsTheRow(read(("\ufeff" + HEADER + ROW).getBytes(utf16)));
    }
  }

  @Test
  void columnsMayStandInAnyOrderAndSpelling() throws IOException {
    String reordered =
        "Shipping Date,ORDER-DATE,product_quantity,product_code,store_code,card_number,user_id,date_uuid\n"
            + "2019-09-13,2019-09-11,9,l1-3217409q,WEB-1388012W,4111111111111111,"
            + USER
            + ","
            + ID;
    assertReadsTheRow(read(reordered));
  }

  @Test
  void aFileWithoutIdsIsRead() throws IOException {
    List<OrderLine> lines = read((HEADER + ROW).replace("date_uuid,", "").replace(ID + ",", ""));
    assertThat(lines.get(0).draft().id().isBlank()).isTrue();
    assertThat(lines.get(0).draft().userId()).isEqualTo(DRAFT.userId());
  }

  @Test
  void linesAreCountedAsAnEditorDoes() throws IOException {
    List<OrderLine> lines =
        read(HEADER + ROW + "\n" + ROW.replace("l1-", "\"l\n1-").replace("q,", "q\",") + ROW);
    assertThat(lines).extracting(OrderLine::number).containsExactly(2L, 4L, 6L);
  }

  @Test
  void aRowOfAnotherLengthIsOneProblem() throws IOException {
    List<OrderLine> lines = read(HEADER + "a,b\n" + ROW + ROW.strip() + ",more\n");
    assertThat(lines.get(0).problems())
        .containsExactly(new ImportProblem(2, "row", "row.columns", List.of("8", "2")));
    assertThat(lines.get(1).problems()).isEmpty();
    assertThat(lines.get(2).problems())
        .containsExactly(new ImportProblem(4, "row", "row.columns", List.of("8", "9")));
  }

  @Test
  void anApostropheBeforeAFormulaIsDropped() throws IOException {
    assertThat(read(HEADER + ROW.replace("WEB-", "'-")).get(0).draft().storeCode().text())
        .isEqualTo("-1388012W");
    assertThat(read(HEADER + ROW.replace("WEB-", "'x")).get(0).draft().storeCode().text())
        .isEqualTo("'x1388012W");
  }

  @Test
  void missingUnknownAndRepeatedColumnsAreNamed() {
    assertThat(refusal(HEADER.replace("card_number,", "").replace("store_code,", "") + ROW))
        .isEqualTo(Violation.of("file.columns.missing", "file", "card_number, store_code"));
    assertThat(refusal("foo,bar\n1,2\n"))
        .isEqualTo(
            Violation.of(
                "file.columns.missing",
                "file",
                HEADER.strip().replace("date_uuid,", "").replace(",", ", ")));
    assertThat(refusal(HEADER.strip() + ",colour\n" + ROW))
        .isEqualTo(Violation.of("file.columns.unknown", "file", "colour"));
    assertThat(refusal(HEADER.strip() + ",user_id\n" + ROW))
        .isEqualTo(Violation.of("file.columns.repeated", "file", "user_id"));
  }

  @Test
  void whatIsNotCsvIsSaidToBeNone() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("xl/workbook.xml"));
      out.write(new byte[10_000]);
    }
    assertThat(refusal(zip.toByteArray()).rule()).isEqualTo("file.not-csv");
    assertThat(refusal("Dear Sir or Madam,\nplease find attached\n").rule())
        .isEqualTo("file.not-csv");
    assertThat(refusal("{\"orders\": []}").rule()).isEqualTo("file.not-csv");
    assertThat(refusal((HEADER + ROW).getBytes(UTF_16LE)).rule()).isEqualTo("file.not-csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\r\n"})
  void aFileWithoutALineIsEmpty(String text) {
    assertThat(refusal(text).rule()).isEqualTo("file.empty");
    assertThat(refusal("\ufeff" + text).rule()).isEqualTo("file.empty");
  }

  @Test
  void aHeaderAloneHasNoOrders() throws IOException {
    assertThat(read(HEADER)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 84, 85, 1501})
  void textThatIsNotUtf8IsRefusedWithItsLine(int bad) {
    String umlaut = ROW.replace("WEB-1388012W", "K\u00d6LN");
    String good = HEADER + ROW.repeat(bad);
    String before = good.lines().limit(bad - 1).collect(joining("\n", "", bad > 1 ? "\n" : ""));
    for (String end : List.of("\n", "\r", "\r\n")) {
      byte[] file = (before + umlaut + ROW.repeat(3)).replace("\n", end).getBytes(ISO_8859_1);
      assertThat(refusal(file)).isEqualTo(Violation.of("file.encoding", "file", bad));
    }
  }

  @Test
  void aCharacterThatBreaksOffIsRefusedWithItsLine() {
    byte[] whole = (HEADER + ROW + "\u00d6").getBytes(UTF_8);
    assertThat(refusal(Arrays.copyOf(whole, whole.length - 1)))
        .isEqualTo(Violation.of("file.encoding", "file", 3));
  }

  @Test
  void charactersOfAnyLengthAreReadWhereverTheyStand() throws IOException {
    for (int shift = 0; shift < 4; shift++) {
      String code = "x".repeat(shift) + "\u00d6\u20ac\ud83d\ude80".repeat(5_000);
      assertThat(read(HEADER + ROW.replace("WEB-1388012W", code)).get(0).draft().storeCode().text())
          .isEqualTo(code);
    }
  }

  @Test
  void aLineOfTenMegabytesIsRefusedWithItsNumber() {
    String tooLong = HEADER + ROW + "x".repeat(10_000_000) + "\n" + ROW;
    assertThat(refusal(tooLong))
        .isEqualTo(Violation.of("file.line-too-long", "file", 3, CsvOrderReader.MAX_LINE));
    String unclosed = HEADER + ROW + "\"" + ROW.repeat(10_000);
    assertThat(refusal(unclosed))
        .isEqualTo(Violation.of("file.line-too-long", "file", 3, CsvOrderReader.MAX_LINE));
    assertThat(refusal("x".repeat(10_000_000)).rule()).isEqualTo("file.line-too-long");
  }
}
