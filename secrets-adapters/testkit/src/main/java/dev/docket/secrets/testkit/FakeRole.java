package dev.docket.secrets.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The role that a process has in AWS: given to a container of ECS by an endpoint on its machine, or
 * to a pod of EKS by STS for its token. Signatures are looked at for who signed, not recomputed.
 */
final class FakeRole {

  private static final String MACHINE_PATH = "/v2/credentials";
  private static final String ROLE = "arn:aws:iam::123456789012:role/docket";
  private static final int BAD_REQUEST = 400;

  private final Pattern signature;
  private final String machine = UUID.randomUUID().toString();
  private final String pod = "pod-" + UUID.randomUUID();
  private final String keyId =
      "ASIA" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
  private final String secretKey = UUID.randomUUID().toString();
  private final String session = UUID.randomUUID().toString();

  FakeRole(String region) {
    signature =
        Pattern.compile(
            "AWS4-HMAC-SHA256 Credential="
                + keyId
                + "/\\d{8}/"
                + region
                + "/secretsmanager/aws4_request, SignedHeaders=[^,]*host[^,]*, Signature=[0-9a-f]{64}");
  }

  Map<String, String> containerEnvironment(String url) {
    return Map.of(
        "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        url + MACHINE_PATH,
        "AWS_CONTAINER_AUTHORIZATION_TOKEN",
        machine);
  }

  Map<String, String> podEnvironment(String url) {
    return Map.of(
        "AWS_ROLE_ARN",
        ROLE,
        "AWS_ENDPOINT_URL_STS",
        url,
        "AWS_WEB_IDENTITY_TOKEN_FILE",
        TestFolder.write("token", pod).toString());
  }

  Map<String, String> systemProperties() {
    return Map.of(
        "aws.accessKeyId", keyId,
        "aws.secretAccessKey", secretKey,
        "aws.sessionToken", session);
  }

  boolean signed(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    Matcher matcher = signature.matcher(String.valueOf(headers.getFirst("Authorization")));
    return matcher.matches() && session.equals(headers.getFirst("X-Amz-Security-Token"));
  }

  Reply give(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().equals(MACHINE_PATH)) {
      boolean known = machine.equals(exchange.getRequestHeaders().getFirst("Authorization"));
      return known ? credentials() : refused();
    }
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    boolean known =
        form.contains("Action=AssumeRoleWithWebIdentity") && form.contains("Token=" + pod);
    return known ? assumed() : refused();
  }

  private Reply credentials() {
    return Reply.ok(
        Map.of(
            "AccessKeyId", keyId,
            "SecretAccessKey", secretKey,
            "Token", session,
            "Expiration", expiration()));
  }

  private Reply assumed() {
    return Reply.page(
        Reply.OK,
        """
        <AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
          <AssumeRoleWithWebIdentityResult>
            <Credentials>
              <AccessKeyId>%s</AccessKeyId>
              <SecretAccessKey>%s</SecretAccessKey>
              <SessionToken>%s</SessionToken>
              <Expiration>%s</Expiration>
            </Credentials>
          </AssumeRoleWithWebIdentityResult>
        </AssumeRoleWithWebIdentityResponse>
        """
            .formatted(keyId, secretKey, session, expiration()));
  }

  private static String expiration() {
    return Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static Reply refused() {
    return Reply.of(BAD_REQUEST, Map.of("code", "InvalidToken", "message", "no such token"));
  }
}
