package dev.docket.samples.liberty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The shop on the server that the build has started. */
class ShopIT {

  private static final URI PAGE =
      URI.create("http://127.0.0.1:" + Integer.getInteger("shop.port") + "/shop.xhtml");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  @Test
  void itsOwnRuleIsShownBesideItsField() throws Exception {
    assertThat(order("13", "2020-01-02"))
        .containsPattern(
            "id=\"quantity\"[^>]*>\\s*(<span[^>]*>)?Eggs are sold by the dozen: order 12, or a multiple of"
                + " it\\. \\(example\\.quantity\\.dozens\\)")
        .doesNotContain("2020-01-02</td>");
  }

  @Test
  void docketsRulesAreShownBesideIt() throws Exception {
    assertThat(order("", "2020-01-03")).contains("(quantity.required)", "How many?");
  }

  @Test
  void aGoodOrderIsListedWithoutTheRuleThatIsSwitchedOff() throws Exception {
    assertThat(order("24", "2999-12-31")).contains("2999-12-31</td>", ">24</td>", "1111</td>");
  }

  private String order(String quantity, String date) throws IOException, InterruptedException {
    Matcher state = STATE.matcher(send(HttpRequest.newBuilder(PAGE)));
    assertThat(state.find()).isTrue();
    String form =
        "order_SUBMIT=1&place=Order&cardNumber=4111111111111111&quantity="
            + quantity
            + "&orderDate="
            + date
            + "&jakarta.faces.ViewState="
            + URLEncoder.encode(state.group(1), UTF_8);
    return send(
        HttpRequest.newBuilder(PAGE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString()).body();
  }
}
