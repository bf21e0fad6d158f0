package dev.docket.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A program that uses the API. */
final class ApiClient {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;

  ApiClient(int port) {
    this.port = port;
  }

  /** A request on its way; each {@code with} gives another one. */
  record Call(String method, String path, Map<String, String> headers, byte[] body) {

    static Call of(String method, String path) {
      return new Call(method, path, Map.of(), new byte[0]);
    }

    Call with(String header, String value) {
      Map<String, String> more = new LinkedHashMap<>(headers);
      more.put(header, value);
      return new Call(method, path, more, body);
    }

    Call without(String header) {
      Map<String, String> fewer = new LinkedHashMap<>(headers);
      fewer.remove(header);
      return new Call(method, path, fewer, body);
    }

    Call by(String token) {
      return with("Authorization", "Bearer " + token);
    }

    Call at(String otherPath) {
      return new Call(method, otherPath, headers, body);
    }

    Call saying(byte[] otherBody) {
      return new Call(method, path, headers, otherBody);
    }

    Call saying(JsonElement json) {
      return saying(json.toString().getBytes(UTF_8)).with("Content-Type", "application/json");
    }

    @Override
    public String toString() {
      return method + " " + path + " " + headers.keySet();
    }
  }

  /** What came back. */
  record Answer(int status, HttpHeaders headers, String text) {

    JsonObject json() {
      return JsonParser.parseString(text).getAsJsonObject();
    }

    Optional<String> header(String name) {
      return headers.firstValue(name);
    }
  }

  Answer send(Call call) {
    BodyPublisher body =
        call.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + call.path()))
            .timeout(PATIENCE)
            .method(call.method(), body);
    call.headers().forEach(request::header);
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(call.toString(), e);
    }
  }
}
