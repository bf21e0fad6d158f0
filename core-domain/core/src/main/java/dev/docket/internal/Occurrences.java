package dev.docket.internal;

import dev.docket.transfer.OrderImports;
import dev.docket.validation.RuleViolationException;

/**
 * Counts how often each content has stood in a file so far. A content is known by 64 bits of its
 * hash, so that each takes 25 to 50 bytes; among as many as are allowed, two are taken for one in
 * one file of nine million.
 */
final class Occurrences {

  private static final int LEAST = 1 << 10;

  private long[] contents = new long[LEAST];
  private int[] counts = new int[LEAST];
  private int size;

  /**
   * Which occurrence of the content this is, counted from 1.
   *
   * @param hash evenly spread
   * @throws RuleViolationException with {@value OrderImports#TOO_MANY_WITHOUT_ID_RULE}
   */
  int next(long hash) {
    int place = place(hash);
    if (counts[place] == 0) {
      if (size == OrderImports.MAX_WITHOUT_ID) {
        throw RuleViolationException.of(
            OrderImports.TOO_MANY_WITHOUT_ID_RULE, "file", OrderImports.MAX_WITHOUT_ID);
      }
      contents[place] = hash;
      size++;
    }
    int count = ++counts[place];
    if (size * 2 > contents.length) {
      grow();
    }
    return count;
  }

  /** Where the content is, or is to be. */
  private int place(long hash) {
    int mask = contents.length - 1;
    int place = (int) hash & mask;
    while (counts[place] != 0 && contents[place] != hash) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] known = contents;
    int[] knownCounts = counts;
    contents = new long[known.length * 2];
    counts = new int[known.length * 2];
    for (int i = 0; i < known.length; i++) {
      if (knownCounts[i] != 0) {
        int place = place(known[i]);
        contents[place] = known[i];
        counts[place] = knownCounts[i];
      }
    }
  }
}
