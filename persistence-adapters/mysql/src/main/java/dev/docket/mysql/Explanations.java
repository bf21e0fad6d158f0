package dev.docket.mysql;

import dev.docket.jpa.CertificateProblem;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why MySQL can't be used, and what helps. */
final class Explanations {

  private static final int ACCESS_DENIED_TO_DATABASE = 1044;
  private static final int ACCESS_DENIED = 1045;
  private static final int UNKNOWN_DATABASE = 1049;
  private static final int COMMAND_DENIED = 1142;
  private static final int OPTION_PREVENTS = 1290;
  private static final int READ_ONLY_TRANSACTION = 1792;
  private static final int READ_ONLY = 1836;

  private static final String NO_TLS = "SSL Connection required";

  private Explanations() {}

  static Optional<String> of(SQLException failure) {
    return Optional.ofNullable(
            switch (failure.getErrorCode()) {
              case ACCESS_DENIED ->
                  "MySQL refuses the user or the password: correct the database's credentials.";
              case ACCESS_DENIED_TO_DATABASE ->
                  "The user may not use the database in docket.database.url: grant it all rights there.";
              case COMMAND_DENIED ->
                  "The user may not change the tables: grant it all rights on the database, or migrate as"
                      + " another user and set docket.database.migrations to validate.";
              case UNKNOWN_DATABASE ->
                  "There is no database of the name in docket.database.url: create it, or correct the name.";
              case OPTION_PREVENTS, READ_ONLY_TRANSACTION, READ_ONLY ->
                  "MySQL takes no writes, as a replica does: name the primary server in docket.database.url.";
              default -> null;
            })
        .or(() -> CertificateProblem.behind(failure).map(Explanations::ofCertificate))
        .or(() -> causes(failure).flatMap(cause -> ofNetwork(cause).stream()).findFirst());
  }

  private static String ofCertificate(CertificateProblem problem) {
    return switch (problem) {
      case OUT_OF_DATE ->
          "MySQL's certificate has expired or is not valid yet: renew it there, or set this computer's"
              + " clock.";
      case UNTRUSTED ->
          "MySQL's certificate is not trusted: name a key store that holds its authority in the URL, by"
              + " trustCertificateKeyStoreUrl=file:PATH and trustCertificateKeyStorePassword=WORD.";
      case FOR_ANOTHER_NAME ->
          "MySQL's certificate is for another name than the one in docket.database.url: use the"
              + " certificate's name there.";
    };
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }

  private static Optional<String> ofNetwork(Throwable cause) {
    if (cause instanceof UnknownHostException) {
      return Optional.of("No computer has the name in docket.database.url: correct the host.");
    }
    if (cause instanceof ConnectException || cause instanceof SocketTimeoutException) {
      return Optional.of(
          "Nothing answers at the address in docket.database.url: start MySQL, correct the host and the"
              + " port, or open the way through the network.");
    }
    return Objects.toString(cause.getMessage(), "").startsWith(NO_TLS)
        ? Optional.of(
            "MySQL offers no TLS: switch it on there or, in a network that nobody else uses, write"
                + " sslMode=DISABLED into docket.database.url.")
        : Optional.empty();
  }
}
