package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.docket.server.ApiClient.Answer;
import dev.docket.server.ApiClient.Call;
import dev.docket.server.FormClient.Form;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules that somebody adds are reported as Docket's own are: by the pages and by the API. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OwnRulesIT {

  private static final String NAME = "own-rules";
  private static final String TEXT = "Quantity: sold by the dozen. Order 12.";
  private static final String USERNAME = "ada";
  private static final int PORT = Integer.getInteger("wiring.port");

  /** New each time: the first admin is the first only once. */
  private static final String DATA = NAME + "-" + UUID.randomUUID();

  private static final Path FOLDER =
      Path.of("target", "test-classes", "liberty", "servers", "wiring", DATA);

  private static final Map<String, String> ORDER =
      Map.of(
          "userId", UUID.randomUUID().toString(),
          "cardNumber", "4111 1111 1111 1111",
          "storeCode", "S-1",
          "productCode", "P-1",
          "quantity", "11",
          "orderDate", "2020-01-02",
          "shippingDate", "2020-01-03");

  @Deployment(testable = false)
  static WebArchive docketWithRules() {
    return ServerWar.named(NAME, "docket.data.folder=" + DATA)
        .addClass(OwnRules.class)
        .addAsResource(
            new StringAsset(OwnRules.WITH_TEXT + "={1}: sold by the dozen. Order {0}."),
            "docket-rules.properties");
  }

  @Test
  void theyAreShownBesideTheirFieldsAndToldWithTheirIds() throws Exception {
    FormClient person = new FormClient();
    String link = Files.readString(FOLDER.resolve("first-admin.txt")).strip();
    String path = link.substring(link.indexOf("first-admin"));
    person.register(
        PORT, Form.on(person.get(PORT, "/" + NAME + "/" + path).body(), "firstAdmin"), USERNAME);
    assertShown(person);
    assertTold();
  }

  private static void assertShown(FormClient person) throws Exception {
    Form form = Form.on(person.get(PORT, "/" + NAME + "/enter-order").body(), "enter");
    HttpResponse<String> refused = person.send(PORT, form.with(ORDER));
    assertThat(refused.statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
    assertThat(beside("quantity", refused.body())).isEqualTo(TEXT);
    assertThat(beside("productCode", refused.body())).contains(OwnRules.WITHOUT_TEXT);
    assertThat(refused.body()).contains(OwnRules.OF_NO_FIELD).doesNotContain("#opening-hours");
    HttpResponse<String> taken = person.send(PORT, form.with(ORDER).with(Map.of("quantity", "12")));
    assertThat(taken.statusCode()).isEqualTo(HttpURLConnection.HTTP_MOVED_TEMP);
  }

  private static String beside(String field, String page) {
    Matcher text =
        Pattern.compile("<p class=\"error\" id=\"" + field + "-about\">([^<]*)</p>").matcher(page);
    assertThat(text.find()).as(page).isTrue();
    return text.group(1);
  }

  private static void assertTold() {
    ApiClient client = new ApiClient(PORT);
    JsonObject who = new JsonObject();
    who.addProperty("username", USERNAME);
    who.addProperty("password", FormClient.PASSWORD);
    String api = "/" + NAME + "/api/v1";
    String token =
        client
            .send(Call.of("POST", api + "/sessions").saying(who))
            .json()
            .get("access_token")
            .getAsString();
    JsonObject order = new JsonObject();
    ORDER.forEach(order::addProperty);
    order.addProperty("quantity", 11);
    Answer refused =
        client.send(
            Call.of("POST", api + "/orders")
                .by(token)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .saying(order));
    assertThat(refused.json().getAsJsonArray("errors").asList())
        .extracting(JsonElement::getAsJsonObject)
        .extracting(e -> text(e, "rule"), e -> text(e, "pointer"), e -> text(e, "detail"))
        .contains(tuple(OwnRules.WITH_TEXT, "/quantity", "quantity: sold by the dozen. Order 12."))
        .extracting(error -> error.toList().get(0))
        .containsExactly(OwnRules.WITH_TEXT, OwnRules.WITHOUT_TEXT, OwnRules.OF_NO_FIELD);
  }

  private static String text(JsonObject error, String field) {
    return error.get(field).getAsString();
  }
}
