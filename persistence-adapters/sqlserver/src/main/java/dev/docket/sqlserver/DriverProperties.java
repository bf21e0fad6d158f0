package dev.docket.sqlserver;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the driver is told, unless the URL says otherwise. */
final class DriverProperties {

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "applicationName", "docket",
          // To a server that proves that it has the name in the URL.
          "encrypt", "true",
          "trustServerCertificate", "false",
          // All text is NVARCHAR. A parameter of another type could not be looked up in its
          // indexes.
          "sendStringParametersAsUnicode", "true",
          // Seconds, the second attempt included, which a moved database may need.
          "loginTimeout", "5",
          "connectRetryCount", "1",
          "connectRetryInterval", "1",
          // Milliseconds; whoever waits for a lock has a user who waits.
          "lockTimeout", "5000",
          // Milliseconds without a byte: longer than any statement takes, waiting for a lock
          // included, and no longer than the user of a database that hangs should wait.
          "socketTimeout", "10000");

  private DriverProperties() {}

  static Map<String, String> besides(String url) {
    return DEFAULTS.entrySet().stream()
        .filter(property -> !says(url, property.getKey()))
        .collect(Collectors.toMap(Entry::getKey, Entry::getValue));
  }

  private static boolean says(String url, String name) {
    return Pattern.compile(";\\s*" + name + "\\s*=", CASE_INSENSITIVE).matcher(url).find();
  }
}
