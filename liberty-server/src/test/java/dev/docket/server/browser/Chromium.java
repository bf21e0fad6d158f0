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
 * The browser: the one that is installed, the one that the system's packages hold (for root on
 * Debian and its kin, as in a bare container), or else the one that Playwright fetches.
 */
final class Chromium implements AutoCloseable {

  /** Drawing without a graphics processor's programs, which would only be emulated. */
  private static final List<String> PLAIN =
      List.of("--disable-dev-shm-usage", "--disable-gpu", "--disable-gpu-rasterization");

  private static final List<String> USUAL =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium launch() {
    Optional<Path> installed = installed().or(Chromium::installPackage);
    Map<String, String> environment =
        installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(PLAIN);
    options.setChromiumSandbox(!SystemPackages.isRoot());
    installed.ifPresent(options::setExecutablePath);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  private static Optional<Path> installed() {
    return Stream.concat(
            Optional.ofNullable(System.getenv("DOCKET_TEST_BROWSER")).stream(), USUAL.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> installPackage() {
    return SystemPackages.install("chromium", "fonts-dejavu-core") ? installed() : Optional.empty();
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
