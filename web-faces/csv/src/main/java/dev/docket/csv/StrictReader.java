package dev.docket.csv;

import dev.docket.validation.RuleViolationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes text and refuses what is none, with its line. The JDK's reader would not tell how far it
 * came.
 */
final class StrictReader extends Reader {

  private static final int SIZE = 8192;

  private final InputStream content;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
  private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
  private boolean ended;
  private long line = 1;
  private char before;

  StrictReader(InputStream content, Charset charset) {
    this.content = content;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (ended && !bytes.hasRemaining()) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  /**
   * @throws RuleViolationException with {@code file.encoding}
   */
  private void decode() throws IOException {
    fill();
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    chars.flip();
    countLines();
    if (result.isError() && !chars.hasRemaining()) {
      throw RuleViolationException.of("file.encoding", "file", line);
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = content.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(0, read)).flip();
  }

  /** As editors do: by line feeds, carriage returns, or both together. */
  private void countLines() {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c == '\r' || (c == '\n' && before != '\r')) {
        line++;
      }
      before = c;
    }
  }

  /** Leaves the content open: it is its owner's. */
  @Override
  public void close() {}
}
