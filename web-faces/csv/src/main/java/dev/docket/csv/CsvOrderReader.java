package dev.docket.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.docket.spi.OrderFileReader;
import dev.docket.transfer.OrderLine;
import dev.docket.validation.RuleViolationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads order files as CSV (RFC 4180): comma, semicolon or tab between the fields, any line ends,
 * quotes where wanted, UTF-8 (or UTF-16 with a byte-order mark), columns in any order by the names
 * of the first line, before which Excel's {@code sep=;} may stand.
 */
public final class CsvOrderReader implements OrderFileReader {

  /** The longest line, in characters. */
  public static final int MAX_LINE = 65_536;

  private static final String SEPARATORS = ",;\t";

  /** The line in which Excel tells itself the separator. */
  private static final Pattern TOLD_SEPARATOR =
      Pattern.compile("sep=[" + SEPARATORS + "]", Pattern.CASE_INSENSITIVE);

  /** Keeps no state. */
  public CsvOrderReader() {}

  @Override
  public void read(InputStream content, Consumer<OrderLine> sink) throws IOException {
    LineCounter lines = new LineCounter();
    try {
      read(Encoding.reader(content), lines, sink);
    } catch (CsvParseException failed) {
      throw failed.getCause() instanceof RuleViolationException notText
          ? notText
          : RuleViolationException.of("file.line-too-long", "file", lines.next(), MAX_LINE);
    }
  }

  private static void read(Reader text, LineCounter lines, Consumer<OrderLine> sink)
      throws IOException {
    text.mark(MAX_LINE + 1);
    String first = firstLine(text);
    text.reset();
    boolean told = TOLD_SEPARATOR.matcher(first).matches();
    CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(told ? first.charAt(first.length() - 1) : separator(first))
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(MAX_LINE)
            .ofCsvRecord(text);
    Iterator<CsvRecord> each = records.iterator();
    if (told) {
      lines.counted(each.next());
    }
    if (!each.hasNext()) {
      throw RuleViolationException.of("file.empty", "file");
    }
    Header header = Header.of(lines.counted(each.next()).getFields());
    while (each.hasNext()) {
      CsvRecord record = lines.counted(each.next());
      sink.accept(header.line(record.getStartingLineNumber(), record.getFields()));
    }
  }

  private static String firstLine(Reader text) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = text.read();
        c >= 0 && c != '\n' && c != '\r' && line.length() < MAX_LINE;
        c = text.read()) {
      line.append((char) c);
    }
    return line.toString();
  }

  /** The separator that stands most often in the line. */
  private static char separator(String line) {
    int[] counts = new int[SEPARATORS.length()];
    line.chars()
        .map(SEPARATORS::indexOf)
        .filter(which -> which >= 0)
        .forEach(which -> counts[which]++);
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }

  /** Knows the line after the last record that could be read. */
  private static final class LineCounter {

    private long last;

    CsvRecord counted(CsvRecord record) {
      last = record.getStartingLineNumber();
      return record;
    }

    long next() {
      return last + 1;
    }
  }
}
