package dev.docket.spi;

import dev.docket.transfer.OrderLine;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads a file of orders in one format, line by line, in constant memory. Safe for use by any
 * number of threads.
 */
public interface OrderFileReader {

  /**
   * Reads the whole file.
   *
   * @param content the file's bytes; not closed
   * @param sink is given every line after the header, good or bad, in the order of the file
   * @throws dev.docket.validation.RuleViolationException with path {@code file} when the file as a
   *     whole can't be read: {@code file.empty}, {@code file.not-csv}, {@code file.encoding},
   *     {@code file.columns.missing}, {@code file.columns.unknown}, {@code file.columns.repeated}
   *     (arguments: the columns), {@code file.line-too-long} (arguments: the line, the longest
   *     allowed in characters)
   * @throws IOException when the bytes can't be had
   */
  void read(InputStream content, Consumer<OrderLine> sink) throws IOException;
}
