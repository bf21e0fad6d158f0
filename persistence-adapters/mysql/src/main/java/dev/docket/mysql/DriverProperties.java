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
          // Milliseconds without a byte: longer than any statement takes, waiting for a lock
          // included, and no longer than the user of a database that hangs should wait.
          "socketTimeout", "10000",
          // An insert of many rows is one statement: four times as many a second.
          "rewriteBatchedStatements", "true",
          // The pool sets what transactions are like, and nobody else does: no need to ask.
          "useLocalSessionState", "true",
          // Instants are written in UTC, whatever the zone of this computer or of the server.
          "connectionTimeZone", "UTC",
          // Seconds. Whoever waits for a lock has a user who waits. A connection of the pool says
          // something every 90; one that doesn't is of a computer that is gone, and its locks go.
          "sessionVariables", "innodb_lock_wait_timeout=5,wait_timeout=300");

  private DriverProperties() {}

  static Map<String, String> besides(String url) {
    String said = url.toLowerCase(Locale.ROOT);
    return DEFAULTS.entrySet().stream()
        .filter(property -> !said.contains(property.getKey().toLowerCase(Locale.ROOT) + "="))
        .collect(Collectors.toMap(Entry::getKey, Entry::getValue));
  }
}
