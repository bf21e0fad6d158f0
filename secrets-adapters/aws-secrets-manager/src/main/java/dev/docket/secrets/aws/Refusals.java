package dev.docket.secrets.aws;

import dev.docket.secrets.cached.StoredSecret;
import dev.docket.spi.SecretUnavailableException;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.secretsmanager.model.SecretsManagerException;

/** What Secrets Manager's errors mean to people. */
final class Refusals {

  private static final int SERVER_ERROR = 500;

  /** No name of a role or of a secret can look like that. */
  private static final Pattern KEY_IS_MEANT = Pattern.compile("Access to KMS|kms:");

  private Refusals() {}

  static SecretUnavailableException of(StoredSecret asked, SecretsManagerException refusal) {
    if (refusal.isThrottlingException()) {
      return asked.outage("it throttles; it is asked again later", refusal);
    }
    if (refusal.statusCode() >= SERVER_ERROR) {
      String status = "HTTP " + refusal.statusCode();
      return asked.outage("it can't serve now (" + status + "); it is asked again", refusal);
    }
    AwsErrorDetails details = refusal.awsErrorDetails();
    return details == null || details.errorCode() == null
        ? asked.failure(
            "something on the way to it refuses (HTTP %d); let questions through there"
                .formatted(refusal.statusCode()))
        : lasting(asked, details);
  }

  private static SecretUnavailableException lasting(StoredSecret asked, AwsErrorDetails details) {
    return switch (details.errorCode()) {
      case "ResourceNotFoundException" -> asked.missing();
      case "AccessDeniedException" -> forbidden(asked, String.valueOf(details.errorMessage()));
      case "DecryptionFailure" -> undecipherable(asked);
      default ->
          asked.failure(
              "it refuses (%s: %s); put that right there"
                  .formatted(details.errorCode(), details.errorMessage()));
    };
  }

  private static SecretUnavailableException forbidden(StoredSecret asked, String message) {
    return KEY_IS_MEANT.matcher(message).find()
        ? undecipherable(asked)
        : asked.failure("that is forbidden; allow this role secretsmanager:GetSecretValue on it");
  }

  private static SecretUnavailableException undecipherable(StoredSecret asked) {
    return asked.failure("it can't be decrypted; allow this role kms:Decrypt with its key");
  }
}
