package dev.docket.account;

/**
 * Where a log-in comes from, as far as it can be told.
 *
 * @param address the network address (RFC 791 or RFC 4291, section 2.2), cut to {@value
 *     #MAX_ADDRESS} characters, empty when unknown
 * @param agent what the program says of itself (RFC 9110, section 10.1.5), cut to {@value
 *     #MAX_AGENT} characters, empty when it says nothing
 */
public record Client(String address, String agent) {

  /** How much of an address is kept: the longest has 45 characters, and perhaps a zone. */
  public static final int MAX_ADDRESS = 64;

  /** How much of what a program says of itself is kept. */
  public static final int MAX_AGENT = 200;

  /** Cuts what is too long. */
  public Client {
    address = cut(address, MAX_ADDRESS);
    agent = cut(agent, MAX_AGENT);
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
