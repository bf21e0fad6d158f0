package dev.docket.secrets.azure;

import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpMethod;
import com.azure.core.http.HttpPipelineCallContext;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.policy.HttpPipelineSyncPolicy;
import com.azure.json.JsonProviders;
import com.azure.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Keeps Azure's client from logging what it should not: an answer that it can't parse, as a whole,
 * with the secret in it; and, for each question, that the JDK sets a header by itself.
 */
final class QuietExchange extends HttpPipelineSyncPolicy {

  private static final int OK = 200;

  @Override
  protected void beforeSendingRequest(HttpPipelineCallContext context) {
    HttpRequest request = context.getHttpRequest();
    if (request.getHttpMethod() == HttpMethod.GET) {
      request.getHeaders().remove(HttpHeaderName.CONTENT_LENGTH);
    }
  }

  @Override
  protected HttpResponse afterReceivedResponse(
      HttpPipelineCallContext context, HttpResponse response) {
    HttpResponse whole = response.buffer();
    if (whole.getStatusCode() == OK) {
      requireJson(whole.getBodyAsBinaryData().toBytes());
    }
    return whole;
  }

  private static void requireJson(byte[] body) {
    try (JsonReader reader = JsonProviders.createReader(body)) {
      reader.readUntyped();
    } catch (IOException | IllegalStateException unreadable) {
      throw new UncheckedIOException(new MalformedAnswerException());
    }
  }

  /** Without a cause: that would quote the answer. */
  private static final class MalformedAnswerException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedAnswerException() {
      super("The answer is no JSON.");
    }
  }
}
