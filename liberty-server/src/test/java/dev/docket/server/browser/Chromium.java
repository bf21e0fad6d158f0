package dev.docket.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import dev.docket.server.SystemPackages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser. What nobody looks at is drawn in half the time without windows, so that one comes
 * first: the installed headless shell, or that of the system's packages (for root on Debian and its
 * kin, as in a bare container). Then come the whole browser that is installed and the headless
 * shell that Playwright fetches.
 */
final class Chromium implements AutoCloseable {

  /** Drawing without a graphics processor's programs, which would only be emulated. */
  private static final List<String> PLAIN =
      List.of("--disable-dev-shm-usage", "--disable-gpu", "--disable-gpu-rasterization");

  private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");

  private static final List<String> WHOLE =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium launch() {
    Optional<Path> installed =
        chosen().or(Chromium::shell).or(() -> firstOf(WHOLE.stream().map(Path::of)));
    Map<String, String> environment =
        installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(PLAIN);
    options.setChromiumSandbox(!SystemPackages.isRoot());
    installed.ifPresent(options::setExecutablePath);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  private static Optional<Path> chosen() {
    return Optional.ofNullable(System.getenv("DOCKET_TEST_BROWSER")).map(Path::of);
  }

  private static Optional<Path> shell() {
    return firstOf(Stream.of(SHELL))
        .or(
            () ->
                SystemPackages.install("chromium-headless-shell", "fonts-dejavu-core")
                    ? Optional.of(SHELL)
                    : Optional.empty());
  }

  private static Optional<Path> firstOf(Stream<Path> programs) {
    return programs.filter(Files::isExecutable).findFirst();
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
