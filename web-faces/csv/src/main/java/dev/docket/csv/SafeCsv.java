package dev.docket.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Writes CSV as RFC 4180 has it (UTF-8, CRLF, quotes only where needed) in which no cell is a live
 * formula for a spreadsheet. Not safe for use by several threads.
 */
public final class SafeCsv implements Closeable {

  private final CsvWriter writer;

  /**
   * @param out closed with this
   */
  public SafeCsv(OutputStream out) {
    writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, UTF_8);
  }

  /** Writes one record. */
  public void record(String... cells) {
    writer.writeRecord(Arrays.stream(cells).map(Formulas::armed).toList());
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
