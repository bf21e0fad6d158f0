package dev.docket.mysql;

import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/** What Connector/J is told, unless the URL says otherwise. */
final class DriverProperties {

  private static final Map<String, String> DEFAULTS =
      Map.of(
          // Encrypted, to a server that proves that it has the name in the URL.
          "sslMode", "VERIFY_IDENTITY",
          // Milliseconds; less than a request waits for a connection.
          "connectTimeout", "3000",
          // Milliseconds without a byte: longer than any statement takes, so that a network which
          // swallows everything doesn't hold a connection for ever.
          "socketTimeout", "30000",
          // An insert of many rows is one statement: four times as many a second.
          "rewriteBatchedStatements", "true",
          // The pool sets what transactions are like, and nobody else does: no need to ask.
          "useLocalSessionState", "true",
          // Instants are written in UTC, whatever the zone of this computer or of the server.
          "connectionTimeZone", "UTC",
          // Seconds; whoever waits for a lock has a user who waits.
          "sessionVariables", "innodb_lock_wait_timeout=5");

  private DriverProperties() {}

  static Map<String, String> besides(String url) {
    String said = url.toLowerCase(Locale.ROOT);
    return DEFAULTS.entrySet().stream()
        .filter(property -> !said.contains(property.getKey().toLowerCase(Locale.ROOT) + "="))
        .collect(Collectors.toMap(Entry::getKey, Entry::getValue));
  }
}
