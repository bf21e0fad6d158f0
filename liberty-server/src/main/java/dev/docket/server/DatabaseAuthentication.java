package dev.docket.server;

import dev.docket.jpa.ConfiguredDatabase;
import dev.docket.jpa.Credentials;
import dev.docket.jpa.Settings;
import dev.docket.secrets.aws.IamPasswords;
import dev.docket.spi.SecretSource;
import dev.docket.sqlserver.AzureIdentity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How Docket proves to the database who it is. */
enum DatabaseAuthentication {
  /** By the secret {@link SecretSource#DATABASE_CREDENTIALS}. */
  PASSWORD {
    @Override
    Settings settings(ConfiguredDatabase database, Optional<String> user) {
      return database.settings();
    }
  },

  /** By a token that AWS IAM signs for each connection: Amazon RDS. Not yet run against AWS. */
  AWS_IAM {
    @Override
    Settings settings(ConfiguredDatabase database, Optional<String> user) {
      String name = user.orElseThrow(DatabaseAuthentication::nobody);
      String url = url(database, "jdbc:mysql://HOST:3306/DATABASE");
      URI address = address(url);
      int port = address.getPort() < 0 ? MYSQL_PORT : address.getPort();
      IamPasswords passwords = IamPasswords.of(address.getHost(), port, name);
      return database.settings(Optional.of(url), () -> new Credentials(name, passwords.get()));
    }

    /** What is signed is the one address that is connected to. */
    private static URI address(String url) {
      try {
        URI address = new URI(url.substring("jdbc:".length()));
        if (address.getHost() != null) {
          return address;
        }
      } catch (URISyntaxException several) {
        // told below
      }
      throw new StartRefusedException(
          "docket.database.authentication is aws-iam, but docket.database.url does not name one"
              + " server: set it to jdbc:mysql://HOST:3306/DATABASE with the database's own"
              + " address.");
    }
  },

  /**
   * By a token that the driver itself gets for each connection: Azure SQL. Not yet run against
   * Azure.
   */
  AZURE_MANAGED_IDENTITY {
    @Override
    Settings settings(ConfiguredDatabase database, Optional<String> user) {
      String url = url(database, "jdbc:sqlserver://HOST:1433;databaseName=DATABASE");
      return database.settings(Optional.of(url + properties(user)), () -> Credentials.NONE);
    }

    private static String properties(Optional<String> user) {
      return AzureIdentity.properties(user.orElse(null)).entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(property -> ";" + property.getKey() + "=" + property.getValue())
          .collect(Collectors.joining());
    }
  };

  private static final int MYSQL_PORT = 3306;

  /**
   * How the database is opened.
   *
   * @param user who connects, where no secret says so
   */
  abstract Settings settings(ConfiguredDatabase database, Optional<String> user);

  /** True when the secret {@link SecretSource#DATABASE_CREDENTIALS} is needed. */
  boolean needsSecret() {
    return this == PASSWORD;
  }

  /** The one that the configuration's word means. */
  static DatabaseAuthentication named(String word) {
    return Arrays.stream(values())
        .filter(way -> way.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new StartRefusedException(
                    "Nobody can log in to the database by '"
                        + word
                        + "': set docket.database.authentication to one of: "
                        + Arrays.stream(values())
                            .map(DatabaseAuthentication::word)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  /**
   * The URL that is configured.
   *
   * @param like what it looks like for a database that lets in by this way
   */
  String url(ConfiguredDatabase database, String like) {
    String beginning = like.substring(0, like.indexOf("HOST"));
    Optional<String> url = database.url();
    return url.filter(text -> text.startsWith(beginning))
        .orElseThrow(
            () ->
                new StartRefusedException(
                    "docket.database.authentication is "
                        + word()
                        + ", but docket.database.url "
                        + (url.isEmpty() ? "is missing" : "begins otherwise")
                        + ": set it to "
                        + like
                        + ", or choose another authentication."));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static StartRefusedException nobody() {
    return new StartRefusedException(
        "docket.database.authentication is aws-iam, but nobody says who connects: set"
            + " docket.database.user to the database's user.");
  }
}
