package dev.docket.samples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
class OrderControllerTest {

  private final String user = UUID.randomUUID().toString();

  @Autowired private WebApplicationContext application;
  private MockMvcTester http;

  @BeforeEach
  void open() {
    http = MockMvcTester.from(application);
  }

  @Test
  void placesAnOrderAndGivesItBack() {
    MvcTestResult placed = post("4111 1111 1111 1111", 2);

    assertThat(placed).hasStatus(HttpStatus.CREATED);
    String place = placed.getResponse().getHeader("Location");
    assertThat(json(http.get().uri(URI.create(place)).exchange())).isEqualTo(json(placed));
    assertThat(json(placed).path("lastFour").asString()).isEqualTo("1111");
  }

  @Test
  void turnsThePagesOfTheList() {
    post("4111 1111 1111 1111", 1);
    post("4111 1111 1111 1111", 2);
    post("4111 1111 1111 1111", 3);

    JsonNode first = list("&size=2");
    JsonNode second = list("&size=2&page=" + first.path("next").asString());

    assertThat(first.path("items").findValuesAsString("quantity")).containsExactly("1", "2");
    assertThat(second.path("items").findValuesAsString("quantity")).containsExactly("3");
    assertThat(second.path("next").isNull()).isTrue();
  }

  private JsonNode list(String page) {
    return json(http.get().uri("/orders?sort=quantity&user=" + user + page).exchange());
  }

  @Test
  void tellsEveryRuleThatIsBroken() {
    MvcTestResult refused = post("4111 1111 1111 1112", 0);

    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(json(refused).path("violations").findValuesAsString("rule"))
        .containsExactly("card.luhn", "quantity.range");
  }

  @Test
  void refusesWhatIsNotInStock() {
    assertThat(post("4111 1111 1111 1111", 1_000_000)).hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void findsNoOtherOrder() {
    assertThat(http.get().uri("/orders/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
  }

  private MvcTestResult post(String card, int quantity) {
    return http.post()
        .uri("/orders")
        .contentType(MediaType.APPLICATION_JSON)
        .content(
            """
            {"userId": "%s", "cardNumber": "%s", "storeCode": "WEB-1388012W", "productCode": "l1-3217409q",
             "quantity": %d, "orderDate": "2025-11-21", "shippingDate": "2025-11-23"}
            """
                .formatted(user, card, quantity))
        .exchange();
  }

  private static JsonNode json(MvcTestResult result) {
    return JsonMapper.shared().readTree(result.getResponse().getContentAsByteArray());
  }
}
