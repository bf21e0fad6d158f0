package dev.docket.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a person does at the desk, and what the browser complained about meanwhile. */
final class Desk implements AutoCloseable {

  static final String VISA = "4111 1111 1111 1111";
  static final String MASTERCARD = "5555-5555-5555-4444";

  private final Site site;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private int loaded;

  /** The desk of somebody who is in and may do everything. */
  Desk(Site site, Browser browser, boolean withScript) {
    this(site, withScript, browser);
    context.addCookies(
        List.of(new Cookie("docket-session", site.adminsToken()).setUrl(site.url(""))));
  }

  /** The desk of a stranger. */
  static Desk ofStranger(Site site, Browser browser, boolean withScript) {
    return new Desk(site, withScript, browser);
  }

  private Desk(Site site, boolean withScript, Browser browser) {
    this.site = site;
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setViewportSize(1440, 900)
                .setAcceptDownloads(true)
                .setJavaScriptEnabled(withScript));
    page = context.newPage();
    page.onLoad(opened -> loaded++);
    page.onConsoleMessage(this::hear);
    page.onPageError(complaints::add);
  }

  private void hear(ConsoleMessage message) {
    boolean isStatus = message.text().startsWith("Failed to load resource: the server responded");
    if (!message.type().equals("log") && !isStatus) {
      complaints.add(message.text());
    }
  }

  Page page() {
    return page;
  }

  /** A second page of the same person. */
  Page anotherPage() {
    return context.newPage();
  }

  /**
   * What the browser said about the pages: errors, and what the content security policy stopped.
   */
  List<String> complaints() {
    return complaints;
  }

  int open(String path) {
    return page.navigate(site.url(path)).status();
  }

  /** Does what leads to another page, and waits for it. */
  void follow(Runnable step) {
    int before = loaded;
    step.run();
    page.waitForCondition(() -> loaded > before);
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator heading(String name) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  void fill(String label, String text) {
    page.getByLabel(label).and(page.locator("input")).first().fill(text);
  }

  /** Fills the fields of an order that have no default. */
  void fillOrder(String user, String card, String store, String product) {
    fill("User", user);
    fill("Card number", card);
    fill("Store", store);
    fill("Product", product);
  }

  /** Enters an order and stays on its page. */
  String enterOrder(String card, String store, String product) {
    open("enter-order");
    fillOrder(UUID.randomUUID().toString(), card, store, product);
    page.locator("#doEnter").click();
    page.waitForURL(url -> url.contains("done=entered"));
    return page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
  }

  @Override
  public void close() {
    context.close();
  }
}
