package dev.docket.sqlserver;

import dev.docket.jpa.CertificateProblem;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/** Says why SQL Server can't be used, and what helps. */
final class Explanations {

  /** The class of SQLSTATE for failures of connections. */
  private static final String CONNECTION = "08";

  /** In the driver's message, whatever its language, when no encrypted connection comes about. */
  private static final String NO_TLS = "SSL";

  private Explanations() {}

  static Optional<String> of(SQLException failure) {
    return switch (failure.getErrorCode()) {
      case ErrorCodes.LOGIN_FAILED ->
          Optional.of(
              "SQL Server refuses the user or the password: correct the database's credentials.");
      case ErrorCodes.DATABASE_REFUSED, ErrorCodes.NO_SUCH_DATABASE ->
          Optional.of(
              "SQL Server doesn't open the database for this user: create the one that databaseName in"
                  + " docket.database.url names, or let the user use it.");
      case ErrorCodes.CREATE_DENIED, ErrorCodes.PERMISSION_DENIED ->
          Optional.of(
              "The user may not change the tables: make it a member of db_owner, or migrate as another user and"
                  + " set docket.database.migrations to validate.");
      case ErrorCodes.READ_ONLY ->
          Optional.of(
              "The database takes no writes, as a replica does: name the primary server in docket.database.url.");
      default ->
          CertificateProblem.behind(failure)
              .map(Explanations::ofCertificate)
              .or(() -> ofNetwork(failure));
    };
  }

  private static String ofCertificate(CertificateProblem problem) {
    return switch (problem) {
      case OUT_OF_DATE ->
          "The certificate of SQL Server has expired or is not valid yet: renew it there, or set this"
              + " computer's clock.";
      case UNTRUSTED ->
          "The certificate of SQL Server is not trusted: name a key store that holds its authority in"
              + " docket.database.url, by trustStore and trustStorePassword.";
      case FOR_ANOTHER_NAME ->
          "The certificate of SQL Server is for another name than the one in docket.database.url: use the"
              + " certificate's name there, or add it as hostNameInCertificate.";
    };
  }

  private static Optional<String> ofNetwork(SQLException failure) {
    if (!Objects.toString(failure.getSQLState(), "").startsWith(CONNECTION)) {
      return Optional.empty();
    }
    return Optional.of(
        Objects.toString(failure.getMessage(), "").contains(NO_TLS)
            ? "SQL Server offers no TLS: switch it on there or, in a network that nobody else uses, write"
                + " encrypt=false into docket.database.url."
            : "No SQL Server answers at the address in docket.database.url: start it, correct the host and the"
                + " port, or open the way through the network.");
  }
}
