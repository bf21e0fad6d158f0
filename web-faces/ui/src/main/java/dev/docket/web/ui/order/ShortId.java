package dev.docket.web.ui.order;

/**
 * An id that shows its ends.
 *
 * @param head the first eight characters
 * @param middle what is shown as three dots
 * @param tail the last four characters
 */
public record ShortId(String head, String middle, String tail) {

  private static final int HEAD = 8;
  private static final int TAIL = 4;

  static ShortId of(Object uuid) {
    String text = uuid.toString();
    int tail = text.length() - TAIL;
    return new ShortId(text.substring(0, HEAD), text.substring(HEAD, tail), text.substring(tail));
  }

  /** The whole id. */
  public String whole() {
    return head + middle + tail;
  }
}
