package dev.docket.jpa;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.Optional;

/** What is wrong with the certificate of a database's server. */
public enum CertificateProblem {
  /** It is no longer valid, or not yet. */
  OUT_OF_DATE,
  /** Nobody who is trusted vouches for it. */
  UNTRUSTED,
  /** It is that of another host. */
  FOR_ANOTHER_NAME;

  /** The problem behind a failure; empty when it was no certificate that failed. */
  public static Optional<CertificateProblem> behind(Throwable failure) {
    List<GeneralSecurityException> causes =
        Causes.of(failure, GeneralSecurityException.class)
            .filter(cause -> cause instanceof CertificateException || isOfPath(cause))
            .toList();
    if (causes.isEmpty()) {
      return Optional.empty();
    }
    if (causes.stream().anyMatch(CertificateProblem::isOfTime)) {
      return Optional.of(OUT_OF_DATE);
    }
    // The validator's own exception is one of certificates, too, and the outermost.
    return Optional.of(
        causes.stream().anyMatch(CertificateProblem::isOfPath) ? UNTRUSTED : FOR_ANOTHER_NAME);
  }

  private static boolean isOfPath(Throwable cause) {
    return cause instanceof CertPathValidatorException || cause instanceof CertPathBuilderException;
  }

  private static boolean isOfTime(Throwable cause) {
    return cause instanceof CertificateExpiredException
        || cause instanceof CertificateNotYetValidException;
  }
}
