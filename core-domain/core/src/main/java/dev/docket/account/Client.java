package dev.docket.account;

/**
 * Where a log-in comes from, as far as it can be told.
 *
 * @param address the network address (RFC 791 or RFC 4291, section 2.2), empty when unknown
 * @param agent what the program says of itself (RFC 9110, section 10.1.5), cut to {@value
 *     #MAX_AGENT} characters, empty when it says nothing
 */
public record Client(String address, String agent) {

  /** How much of what a program says of itself is kept. */
  public static final int MAX_AGENT = 200;

  /** Cuts what is too long. */
  public Client {
    agent = agent.length() <= MAX_AGENT ? agent : agent.substring(0, MAX_AGENT);
  }
}
