package dev.docket.internal;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * Chunks one after the other as a stream that knows how far it was read; an empty chunk ends it.
 */
final class CountedInput extends InputStream {

  private final IntFunction<byte[]> chunks;
  private byte[] current = new byte[0];
  private int position;
  private int nextIndex;
  private long count;

  CountedInput(IntFunction<byte[]> chunks) {
    this.chunks = chunks;
  }

  /** How many bytes were read. */
  long count() {
    return count;
  }

  @Override
  public int read() {
    if (!advance()) {
      return -1;
    }
    count++;
    return current[position++] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (!advance()) {
      return -1;
    }
    int taken = Math.min(length, current.length - position);
    System.arraycopy(current, position, target, offset, taken);
    position += taken;
    count += taken;
    return taken;
  }

  private boolean advance() {
    if (position == current.length) {
      current = chunks.apply(nextIndex++);
      position = 0;
    }
    return current.length > 0;
  }
}
