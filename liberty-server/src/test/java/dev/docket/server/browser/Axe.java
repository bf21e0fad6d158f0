package dev.docket.server.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds wrong with a page; its own driver would send axe to the browser each time. */
final class Axe {

  private static final String FINDINGS =
      """
      axe.run({resultTypes: ['violations']}).then(
        found => found.violations.map(violation => violation.id + ': ' + violation.nodes[0].html))
      """;

  private Axe() {}

  /** Puts axe into every page that is opened from now on. */
  static void into(BrowserContext context) {
    context.addInitScript(AxeBuilder.getAxeScript());
  }

  /** A line for each rule that the page breaks. */
  @SuppressWarnings("unchecked") // what a script gives has no type
  static List<String> findings(Page page) {
    return (List<String>) page.evaluate(FINDINGS);
  }
}
