package dev.docket.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.validation.RuleViolationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * How a file's bytes are text: UTF-8, or UTF-16 with a byte-order mark. What is neither is refused,
 * never guessed.
 */
final class Encoding {

  private static final int PEEKED = 4096;

  private Encoding() {}

  static Reader reader(InputStream content) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(content, PEEKED);
    byte[] beginning = bytes.readNBytes(PEEKED);
    Mark mark = Mark.of(beginning);
    if (mark == Mark.NONE && contains(beginning, (byte) 0)) {
      throw RuleViolationException.of("file.not-csv", "file");
    }
    bytes.unread(beginning, mark.bytes.length, beginning.length - mark.bytes.length);
    return new BufferedReader(new StrictReader(bytes, mark.charset));
  }

  private static boolean contains(byte[] bytes, byte wanted) {
    for (byte each : bytes) {
      if (each == wanted) {
        return true;
      }
    }
    return false;
  }

  private enum Mark {
    UTF_8_MARK(UTF_8, 0xef, 0xbb, 0xbf),
    LITTLE_ENDIAN(UTF_16LE, 0xff, 0xfe),
    BIG_ENDIAN(UTF_16BE, 0xfe, 0xff),
    NONE(UTF_8);

    private final Charset charset;
    private final byte[] bytes;

    Mark(Charset charset, int... bytes) {
      this.charset = charset;
      this.bytes = new byte[bytes.length];
      for (int i = 0; i < bytes.length; i++) {
        this.bytes[i] = (byte) bytes[i];
      }
    }

    static Mark of(byte[] beginning) {
      return Arrays.stream(values()).filter(mark -> mark.isAt(beginning)).findFirst().orElse(NONE);
    }

    private boolean isAt(byte[] beginning) {
      return beginning.length >= bytes.length
          && Arrays.equals(beginning, 0, bytes.length, bytes, 0, bytes.length);
    }
  }
}
