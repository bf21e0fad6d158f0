package dev.docket.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.validation.RuleViolationException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A place in a sorted list: its first page, its last page, or right after or before a row that is
 * named by its sort keys. Its text form is opaque, safe in a URL and says nothing that the row's
 * page does not show.
 *
 * @param kind where the page lies
 * @param sort the sort order that the keys belong to, empty for {@link Kind#FIRST} and {@link
 *     Kind#LAST}
 * @param keys the row's sort keys as text, in sort order, empty for {@link Kind#FIRST} and {@link
 *     Kind#LAST}
 */
public record Cursor(Kind kind, String sort, List<String> keys) {

  /** The rule that a text which is no cursor breaks. */
  public static final String FORMAT_RULE = "cursor.format";

  private static final char SEPARATOR = '\n';

  /** Where the page lies. */
  public enum Kind {
    /** The first page. */
    FIRST,
    /** The page that begins right after the row. */
    AFTER,
    /** The page that ends right before the row. */
    BEFORE,
    /** The last page. */
    LAST;

    /** True when the page is found by walking the list from its end. */
    public boolean backwards() {
      return this == BEFORE || this == LAST;
    }
  }

  /** Takes a copy of the keys. */
  public Cursor {
    keys = List.copyOf(keys);
  }

  /** The first page of any sort order. */
  public static Cursor first() {
    return new Cursor(Kind.FIRST, "", List.of());
  }

  /** The last page of any sort order. */
  public static Cursor last() {
    return new Cursor(Kind.LAST, "", List.of());
  }

  /** The page after the row with these keys. */
  public static Cursor after(String sort, List<String> keys) {
    return new Cursor(Kind.AFTER, sort, keys);
  }

  /** The page before the row with these keys. */
  public static Cursor before(String sort, List<String> keys) {
    return new Cursor(Kind.BEFORE, sort, keys);
  }

  /**
   * Reads the text form.
   *
   * @throws RuleViolationException with {@value #FORMAT_RULE} when the text was not made by {@link
   *     #text()}
   */
  public static Cursor parse(String text) {
    return switch (text) {
      case "first" -> first();
      case "last" -> last();
      default -> parseKeys(text);
    };
  }

  private static Cursor parseKeys(String text) {
    try {
      String decoded = new String(Base64.getUrlDecoder().decode(text), UTF_8);
      List<String> parts = Arrays.asList(decoded.split(String.valueOf(SEPARATOR), -1));
      Kind kind = Kind.valueOf(parts.get(0));
      if (parts.size() >= 3 && (kind == Kind.AFTER || kind == Kind.BEFORE)) {
        return new Cursor(kind, parts.get(1), parts.subList(2, parts.size()));
      }
    } catch (IllegalArgumentException notOurs) {
      throw malformed();
    }
    throw malformed();
  }

  /** The refusal of a text, or of keys, that are not of the list's sort order. */
  public static RuleViolationException malformed() {
    return RuleViolationException.of(FORMAT_RULE, "cursor");
  }

  /** The opaque text form for URLs. */
  public String text() {
    if (kind == Kind.FIRST || kind == Kind.LAST) {
      return kind == Kind.FIRST ? "first" : "last";
    }
    String plain =
        kind.name() + SEPARATOR + sort + SEPARATOR + String.join(String.valueOf(SEPARATOR), keys);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }
}
