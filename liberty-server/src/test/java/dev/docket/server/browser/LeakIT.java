package dev.docket.server.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.FormClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Card numbers, good, mistyped and imported, and passwords are nowhere afterwards. */
@ExtendWith(Shared.class)
class LeakIT {

  private static final String ENTERED = "4012888888881881";
  private static final String AMENDED = "5105105105105100";
  private static final String MISTYPED = "4012888888881882";
  private static final String IMPORTED = "6011000990139424";
  private static final String REFUSED = "6011000990139425";
  private static final List<String> SECRETS =
      List.of(ENTERED, AMENDED, MISTYPED, IMPORTED, REFUSED, FormClient.PASSWORD);

  private final List<String> seen = new ArrayList<>();

  @Test
  void noCardNumberIsLeftAnywhere(Chromium chromium) throws IOException {
    Site site = Site.open();
    try (site) {
      useEverything(site, chromium);
    }
    assertThat(seen).allSatisfy(page -> assertHoldsNone(page.replaceAll("[ \u00a0-]", "")));
    assertThat(site.files()).isNotEmpty().allSatisfy(LeakIT::assertHoldsNone);
  }

  @Test
  void whatIsLeftWouldBeFound() {
    for (Charset charset : charsets()) {
      byte[] planted = ("x" + ENTERED + "x").getBytes(charset);
      assertThat(holdsAny(planted)).isTrue();
    }
  }

  private void useEverything(Site site, Chromium chromium) {
    try (Desk desk = new Desk(site, chromium.browser(), true)) {
      desk.page().onRequest(request -> seen.add(request.url()));
      desk.open("enter-order");
      desk.fillOrder("8945", ENTERED, "WEB-1", "P-1");
      desk.button("Enter order").click();
      look(desk);
      desk.fill("Card number", MISTYPED);
      desk.button("Enter order").click();
      look(desk);
      String id = desk.enterOrder(ENTERED, "WEB-1", "P-1");
      look(desk);
      desk.open("amend-order?id=" + id);
      desk.fill("Card number", AMENDED);
      desk.button("Save changes").click();
      look(desk);
      find(desk, ENTERED);
      find(desk, MISTYPED);
      find(desk, "Visa " + ENTERED);
      filter(desk, "lastFour", ENTERED);
      filter(desk, "lastFour", MISTYPED);
      filter(desk, "quantityFrom", ENTERED);
      filter(desk, "store", ENTERED);
      findByCard(desk, AMENDED);
      findByCard(desk, MISTYPED);
      importCards(desk);
      desk.open("orders");
      seen.add(export(desk));
    }
  }

  private void find(Desk desk, String card) {
    desk.page().locator("#q").fill(card);
    desk.follow(() -> desk.page().locator("#q").press("Enter"));
    look(desk);
  }

  private void filter(Desk desk, String field, String card) {
    desk.open("orders");
    desk.page().locator("#" + field).fill(card);
    desk.follow(desk.button("Show orders")::click);
    look(desk);
  }

  private void findByCard(Desk desk, String card) {
    desk.open("orders");
    desk.fill("Whole card number", card);
    desk.follow(desk.button("Find by card")::click);
    look(desk);
  }

  private void importCards(Desk desk) {
    OrderFile file = new OrderFile();
    Stream.of(IMPORTED, REFUSED).forEach(card -> file.line(line(card)));
    ImportDesk.tryOut(desk, file.bytes("cards.csv"));
    look(desk);
    ImportDesk.doImport(desk);
    look(desk);
  }

  private static String line(String card) {
    return UUID.randomUUID()
        + ","
        + UUID.randomUUID()
        + ","
        + card
        + ",WEB-1,P-1,1,2026-01-02,2026-01-05";
  }

  private void look(Desk desk) {
    desk.page().waitForLoadState();
    seen.add(desk.page().url());
    seen.add(desk.page().content());
  }

  private static String export(Desk desk) {
    try {
      return Files.readString(
          desk.page().waitForDownload(desk.link("Export as CSV")::click).path());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void assertHoldsNone(String text) {
    assertThat(holdsAny(text.getBytes(ISO_8859_1))).as(text).isFalse();
  }

  private static void assertHoldsNone(Path file) throws IOException {
    assertThat(holdsAny(Files.readAllBytes(file))).as(file.toString()).isFalse();
  }

  private static boolean holdsAny(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    return SECRETS.stream()
        .flatMap(
            secret ->
                charsets().stream()
                    .map(charset -> new String(secret.getBytes(charset), ISO_8859_1)))
        .anyMatch(text::contains);
  }

  private static List<Charset> charsets() {
    return List.of(ISO_8859_1, UTF_16LE, UTF_16BE);
  }
}
