package dev.docket.internal;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What counts as one address: all of an IPv4 address, the first 64 bits of an IPv6 address, because
 * whoever has one of those has the 2^64 beside it as well (RFC 4291, section 2.5.4; RFC 6177).
 */
final class Network {

  private static final int PREFIX_BYTES = 8;

  private Network() {}

  static String of(String address) {
    return address.indexOf(':') < 0 ? address : prefixOf(address);
  }

  /** Asks no name server: what has a colon is no name. */
  private static String prefixOf(String address) {
    try {
      InetAddress parsed = InetAddress.getByName(address);
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), PREFIX_BYTES)) + "/64"
          : parsed.getHostAddress();
    } catch (UnknownHostException unreadable) {
      return address;
    }
  }
}
