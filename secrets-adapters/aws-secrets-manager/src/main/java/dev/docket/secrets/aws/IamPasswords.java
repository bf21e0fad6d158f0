package dev.docket.secrets.aws;

import dev.docket.spi.SecretStoreUnavailableException;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.rds.RdsUtilities;

/**
 * Passwords of a user of a database of Amazon RDS that AWS IAM lets in. Each is made on the spot,
 * without asking anybody, and opens connections for the next 15 minutes: ask for one per
 * connection. Safe for use by any number of threads.
 */
public final class IamPasswords implements Supplier<String> {

  private final String host;
  private final int port;
  private final String user;
  private final RdsUtilities utilities;

  private IamPasswords(String host, int port, String user, RdsUtilities utilities) {
    this.host = host;
    this.port = port;
    this.user = user;
    this.utilities = utilities;
  }

  /**
   * For a user of a database.
   *
   * @param host the database's own address, not an alias of it: it's part of what is signed
   * @throws dev.docket.spi.SecretUnavailableException when nobody says in which region it is
   */
  public static IamPasswords of(String host, int port, String user) {
    return new IamPasswords(
        host,
        port,
        user,
        RdsUtilities.builder()
            .region(Surroundings.region())
            .credentialsProvider(DefaultCredentialsProvider.builder().build())
            .build());
  }

  /**
   * @throws SecretStoreUnavailableException when nobody says who is asking
   */
  @Override
  public String get() {
    try {
      return utilities.generateAuthenticationToken(
          request -> request.hostname(host).port(port).username(user));
    } catch (SdkClientException nobody) {
      throw new SecretStoreUnavailableException(
          "No password can be made for the user '%s' of %s: there are no AWS credentials; give this task, pod or machine a role, or log in."
              .formatted(user, host));
    }
  }
}
