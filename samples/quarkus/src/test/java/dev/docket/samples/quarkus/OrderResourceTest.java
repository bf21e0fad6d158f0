package dev.docket.samples.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrderResourceTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TestHTTPResource URI server;

  @Test
  void placesAnOrderAndGivesItBack() throws Exception {
    HttpResponse<String> placed = post("4111 1111 1111 1111", 9);

    assertThat(placed.statusCode()).isEqualTo(201);
    URI place = URI.create(placed.headers().firstValue("Location").orElseThrow());
    assertThat(json(get(place))).isEqualTo(json(placed));
    assertThat(json(placed).path("lastFour").asText()).isEqualTo("1111");
  }

  @Test
  void tellsEveryRuleThatIsBroken() throws Exception {
    HttpResponse<String> refused = post("4111 1111 1111 1112", 0);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).path("violations").findValuesAsText("rule"))
        .containsExactly("card.luhn", "quantity.range");
  }

  @Test
  void findsNoOtherOrder() throws Exception {
    assertThat(get(server.resolve("/orders/" + UUID.randomUUID())).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> post(String card, int quantity) throws Exception {
    String order =
        """
        {"userId": "8945520a-816c-4ca1-9904-4ea47d631a08", "cardNumber": "%s",
         "storeCode": "WEB-1388012W", "productCode": "l1-3217409q", "quantity": %d,
         "orderDate": "2025-11-21", "shippingDate": "2025-11-23"}
        """
            .formatted(card, quantity);
    return send(
        HttpRequest.newBuilder(server.resolve("/orders"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(order)));
  }

  private static HttpResponse<String> get(URI place) throws Exception {
    return send(HttpRequest.newBuilder(place));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return new ObjectMapper().readTree(response.body());
  }
}
