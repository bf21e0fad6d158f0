package dev.docket.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.server.FormClient;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts and log-ins, as people in a browser meet them. */
class AccountIT extends BrowserTest {

  private static final String OTHER = "quiet lantern under the stairs";

  private final String name = "u" + UUID.randomUUID().toString().substring(0, 8);

  private Desk stranger() {
    return Desk.ofStranger(site, chromium.browser(), hasScript());
  }

  private void register(Desk person) {
    person.open("register");
    person.page().keyboard().type("Uma");
    next(person, "Thurgood");
    next(person, name);
    next(person, FormClient.PASSWORD);
    next(person, FormClient.PASSWORD);
    person.follow(() -> person.page().keyboard().press("Enter"));
  }

  private static void next(Desk person, String text) {
    person.page().keyboard().press("Tab");
    person.page().keyboard().type(text);
  }

  private void logIn(Desk person, String password) {
    person.fill("Username", name);
    person.fill("Password", password);
    person.follow(() -> person.page().locator("#doLogIn").click());
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost"})
  void theBrowserKeepsTheCookieOnPlainHttp(String host) {
    try (Desk person = stranger()) {
      person.page().navigate(site.url("register").replace("127.0.0.1", host));
      person.fill("First name", "Uma");
      person.fill("Last name", "Thurgood");
      person.fill("Username", name + host.length());
      person.page().locator("#password").fill(FormClient.PASSWORD);
      person.page().locator("#passwordRepeat").fill(FormClient.PASSWORD);
      person.follow(() -> person.page().locator("#doRegister").click());
      person.page().navigate(site.url("account").replace("127.0.0.1", host));
      assertThat(person.heading("Your account")).isVisible();
      assertThat(person.page().getByText("this device")).isVisible();
      person.follow(() -> person.button("Log out").click());
      assertThat(person.page().getByRole(AriaRole.STATUS)).containsText("logged out");
    }
  }

  @Test
  void somebodyRegistersByKeyboardAndComesBack() {
    try (Desk person = stranger()) {
      register(person);
      assertThat(person.link(name)).isVisible();
      assertThat(person.link("Orders")).hasCount(0);
      person.follow(() -> person.button("Log out").click());
      person.open("account");
      logIn(person, FormClient.PASSWORD + "x");
      assertThat(person.page().getByRole(AriaRole.ALERT)).isVisible();
      assertThat(person.page().locator("#username")).hasValue(name);
      assertThat(person.page().locator("#password")).hasValue("");
      logIn(person, FormClient.PASSWORD);
      assertThat(person.heading("Your account")).isVisible();
    }
  }

  @Test
  void whatWasEnteredStaysButForThePasswords() {
    try (Desk person = stranger()) {
      person.open("register");
      person.fill("First name", "Uma");
      person.fill("Username", "not a name");
      person.page().locator("#password").fill("short");
      person.page().locator("#doRegister").click();
      assertThat(person.page().getByRole(AriaRole.ALERT)).isFocused();
      assertThat(person.page().locator("#firstName")).hasValue("Uma");
      assertThat(person.page().locator("#username")).hasValue("not a name");
      assertThat(person.page().locator("#username")).hasAttribute("aria-invalid", "true");
      assertThat(person.page().locator("#password")).hasValue("");
      assertThat(person.page().locator("#password")).hasAttribute("autocomplete", "new-password");
    }
  }

  @Test
  void anotherDeviceIsSeenAndLoggedOut() {
    try (Desk here = stranger();
        Desk there = stranger()) {
      register(here);
      there.open("log-in");
      logIn(there, FormClient.PASSWORD);
      here.open("account");
      assertThat(here.page().locator(".lines li")).hasCount(2);
      here.follow(() -> here.page().locator(".lines button").click());
      assertThat(here.page().locator(".lines li")).hasCount(1);
      awaitLogIn(there);
    }
  }

  /** Ended elsewhere, a session is refused within seconds. */
  private static void awaitLogIn(Desk person) {
    person
        .page()
        .waitForCondition(
            () -> {
              person.open("account");
              return person.page().url().contains("log-in");
            });
  }

  @Test
  void anotherPasswordCountsFromNowOn() {
    try (Desk person = stranger()) {
      register(person);
      person.open("account");
      person.page().locator("#current").fill(FormClient.PASSWORD);
      person.page().locator("#password").fill(OTHER);
      person.page().locator("#passwordRepeat").fill(OTHER);
      person.follow(() -> person.page().locator("#doChange").click());
      assertThat(person.page().getByRole(AriaRole.STATUS)).containsText("password is changed");
      person.follow(() -> person.button("Log out").click());
      logIn(person, OTHER);
      assertThat(person.link(name)).isVisible();
    }
  }

  @Test
  void anAdminGivesARoleAndLocks() {
    try (Desk person = stranger()) {
      register(person);
      desk.open("accounts?name=" + name);
      desk.follow(desk.link(name)::click);
      desk.page().getByLabel("Staff").check();
      desk.follow(desk.button("Save roles")::click);
      assertThat(desk.page().locator(".timeline li").first()).containsText("by " + Site.ADMIN);
      person.page().waitForCondition(() -> person.open("orders") == 200);
      desk.follow(desk.button("Lock")::click);
      assertThat(desk.page().locator(".status")).hasText("Locked");
      awaitLogIn(person);
    }
  }

  @Test
  void whoComesSecondSeesHowTheAccountStandsNow() {
    try (Desk person = stranger()) {
      register(person);
      desk.open("accounts?name=" + name);
      desk.follow(desk.link(name)::click);
      try (Page other = desk.anotherPage()) {
        other.navigate(desk.page().url());
        other.locator("#doLock").click();
        other.waitForURL(url -> url.contains("done=locked"));
      }
      desk.follow(desk.button("Lock")::click);
      assertThat(desk.page().getByRole(AriaRole.STATUS)).containsText("before you");
      assertThat(desk.page().locator(".status")).hasText("Locked");
    }
  }

  @Test
  void aPageThatTakesARoleSaysWhichAndWhoGivesIt() {
    try (Desk person = stranger()) {
      register(person);
      assertThat(person.open("orders")).isEqualTo(403);
      assertThat(person.page().locator("main")).containsText("Staff");
      assertThat(person.page().locator("main")).containsText("Admin");
    }
  }
}
