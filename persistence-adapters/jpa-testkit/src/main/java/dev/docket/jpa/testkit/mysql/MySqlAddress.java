package dev.docket.jpa.testkit.mysql;

import dev.docket.jpa.Credentials;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a server is.
 *
 * @param beforeDatabase the URL up to the database's name
 * @param afterDatabase the URL from there on
 * @param credentials those of somebody who may do anything
 */
record MySqlAddress(String beforeDatabase, String afterDatabase, Credentials credentials) {

  private static final Pattern URL = Pattern.compile("(jdbc:mysql://[^/?]+/)[^?]*(.*)");

  /**
   * The one that the settings name: the system's properties {@code docket.test.mysql.url}, {@code
   * .user} and {@code .password}, or environment variables such as {@code DOCKET_TEST_MYSQL_URL}.
   */
  static Optional<MySqlAddress> given() {
    return setting("url")
        .map(
            url ->
                parse(
                    url,
                    new Credentials(
                        setting("user").orElse("root"), setting("password").orElse(""))));
  }

  private static Optional<String> setting(String name) {
    String key = "docket.test.mysql." + name;
    String variable = key.toUpperCase(Locale.ROOT).replace('.', '_');
    return Optional.ofNullable(System.getProperty(key))
        .or(() -> Optional.ofNullable(System.getenv(variable)));
  }

  static MySqlAddress parse(String url, Credentials credentials) {
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "docket.test.mysql.url has to look like jdbc:mysql://HOST:3306/");
    }
    return new MySqlAddress(parts.group(1), parts.group(2), credentials);
  }

  String url(String database) {
    return beforeDatabase + database + afterDatabase;
  }
}
