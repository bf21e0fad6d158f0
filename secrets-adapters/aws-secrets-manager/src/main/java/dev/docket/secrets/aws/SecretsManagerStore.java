package dev.docket.secrets.aws;

import dev.docket.secrets.cached.SecretNames;
import dev.docket.secrets.cached.SecretStore;
import dev.docket.secrets.cached.StoredSecret;
import dev.docket.spi.Secret;
import dev.docket.spi.SecretUnavailableException;
import java.time.Duration;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.GetSecretValueResponse;
import software.amazon.awssdk.services.secretsmanager.model.SecretsManagerException;

/**
 * AWS Secrets Manager. Region, endpoint and credentials come from the environment by the rules of
 * the AWS SDK: the role of a task, a pod or an instance, or a developer's profile.
 */
public final class SecretsManagerStore implements SecretStore {

  /** Secrets are called {@code docket/…} there unless they are told to be called otherwise. */
  public static final String DEFAULT_PREFIX = "docket/";

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9/_+=.@!-]{1,512}|arn:[A-Za-z0-9/_+=.@!:-]{1,2044}");
  private static final String NAME_RULE = "an ARN, or 1 to 512 letters, digits and / _ + = . @ ! -";

  private static final Duration CONNECT = Duration.ofSeconds(1);
  private static final Duration ATTEMPT = Duration.ofSeconds(3);
  private static final Duration CALL = Duration.ofSeconds(10);

  private final SecretNames names;
  private final Region region;
  private final AwsCredentialsProvider credentials;
  private final SecretsManagerClient client;

  private SecretsManagerStore(
      SecretNames names, Region region, AwsCredentialsProvider credentials) {
    this.names = names;
    this.region = region;
    this.credentials = credentials;
    client =
        SecretsManagerClient.builder()
            .region(region)
            .credentialsProvider(credentials)
            .httpClientBuilder(
                UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ATTEMPT))
            .overrideConfiguration(
                options ->
                    options
                        .apiCallAttemptTimeout(ATTEMPT)
                        .apiCallTimeout(CALL)
                        .retryStrategy(RetryMode.STANDARD))
            .build();
  }

  /**
   * Asks nothing of the store yet.
   *
   * @throws SecretUnavailableException when nobody says in which region it is
   */
  public static SecretsManagerStore open(SecretNames names) {
    return new SecretsManagerStore(
        names, Surroundings.region(), DefaultCredentialsProvider.builder().build());
  }

  @Override
  public String name() {
    return "AWS Secrets Manager in " + region;
  }

  @Override
  public Secret fetch(String secret) {
    StoredSecret asked =
        new StoredSecret(secret, names.of(secret), name()).requireName(NAME, NAME_RULE);
    requireCredentials(asked);
    try {
      return read(asked, client.getSecretValue(request -> request.secretId(asked.name())));
    } catch (SecretsManagerException refusal) {
      throw Refusals.of(asked, refusal);
    } catch (SdkClientException outage) {
      throw asked.outage(
          "there is no sound answer (" + root(outage) + "); check the network, it is asked again");
    }
  }

  private void requireCredentials(StoredSecret asked) {
    try {
      credentials.resolveCredentials();
    } catch (SdkClientException nobody) {
      throw asked.outage(
          "there are no AWS credentials; give this task, pod or machine a role, or log in");
    }
  }

  /** The kind alone: what it says may quote the answer. */
  private static String root(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure.getClass().getSimpleName() : root(cause);
  }

  private static Secret read(StoredSecret asked, GetSecretValueResponse response) {
    if (response.secretString() == null) {
      throw asked.failure("it holds bytes; write it anew as a text");
    }
    return new Secret(response.versionId(), response.secretString());
  }

  @Override
  public void close() {
    client.close();
  }
}
