package dev.docket.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JSON API of a server, as the program of somebody who has an account would call it. */
final class Api {

  private static final Pattern ACCESS_TOKEN =
      Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)");

  private final URI address;
  private final String username;
  private final AtomicLong added = new AtomicLong();
  private volatile String token = "";

  private Api(URI address, String username) {
    this.address = address.resolve("api/v1/");
    this.username = username;
  }

  /** Logs in to an account that is there; its access token is good for ten minutes. */
  static Api ofAccount(URI address, String username) throws IOException, InterruptedException {
    Api api = new Api(address, username);
    api.begin();
    return api;
  }

  /** Opens the account of somebody who keeps to-dos and nothing else. */
  static Api ofNewUser(URI address, String username) throws IOException, InterruptedException {
    Api api = new Api(address, username);
    send(
        api.post(
            "accounts",
            """
            {"firstName": "Bench", "lastName": "Mark", "username": "%s", "password": "%s",
             "passwordRepeat": "%s"}
            """
                .formatted(username, Pages.PASSWORD, Pages.PASSWORD)),
        201);
    api.begin();
    return api;
  }

  private void begin() throws IOException, InterruptedException {
    Matcher found = ACCESS_TOKEN.matcher(send(logIn(), 201));
    if (!found.find()) {
      throw new IOException("the log-in gave no token");
    }
    token = found.group(1);
  }

  private static String send(HttpRequest request, int expected)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (answer.statusCode() != expected) {
      throw new IOException(request.uri() + " answered " + answer.statusCode() + answer.body());
    }
    return answer.body();
  }

  HttpRequest logIn() {
    return post(
        "sessions",
        "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, Pages.PASSWORD));
  }

  HttpRequest addTodo() {
    return post(
        "todos", "{\"description\": \"Call customer %d back\"}".formatted(added.incrementAndGet()));
  }

  /** Adds to-dos until there are so many. */
  void fillTodos(int count) throws IOException, InterruptedException {
    while (added.get() < count) {
      send(addTodo(), 201);
    }
  }

  /** The whole list, as one page. */
  HttpRequest listTodos() {
    return get("todos?limit=1000");
  }

  HttpRequest placeOrder() {
    return post(
        "orders",
        """
        {"userId": "%s", "cardNumber": "4111 1111 1111 1111", "storeCode": "%s",
         "productCode": "P1-0000001q", "quantity": 1, "orderDate": "2026-11-20",
         "shippingDate": "2026-11-22"}
        """
            .formatted(UUID.randomUUID(), OrderFile.BUSY_STORE));
  }

  HttpRequest listOrders(String parameters) {
    return get("orders?limit=25" + parameters);
  }

  private HttpRequest get(String path) {
    return request(path).header("Accept-Encoding", "gzip").build();
  }

  private HttpRequest post(String path, String body) {
    return request(path)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }
}
