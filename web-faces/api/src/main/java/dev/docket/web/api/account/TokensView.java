package dev.docket.web.api.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * What a client keeps to be let in, in the words of RFC 6749, section 5.1.
 *
 * @param accessToken sent with each request
 * @param tokenType always {@code Bearer}
 * @param expiresIn how many seconds the access token is good for
 * @param refreshToken good for one refresh
 * @param sessionId names the session
 * @param sessionExpiresAt when it ends at the latest
 */
record TokensView(
    @JsonProperty("access_token") String accessToken,
    @JsonProperty("token_type") String tokenType,
    @JsonProperty("expires_in") long expiresIn,
    @JsonProperty("refresh_token") String refreshToken,
    @JsonProperty("session_id") UUID sessionId,
    @JsonProperty("session_expires_at") Instant sessionExpiresAt) {

  /** Nothing of the tokens. */
  @Override
  public String toString() {
    return "TokensView[session=" + sessionId + "]";
  }
}
