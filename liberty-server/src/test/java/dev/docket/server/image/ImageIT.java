package dev.docket.server.image;

import static dev.docket.server.image.Podman.podman;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.docket.server.RawHttp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The image, on a read-only root without capabilities and without a shell. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImageIT {

  /** The server gives what is under way 30 seconds. */
  private static final Duration DRAIN = Duration.ofSeconds(40);

  private static final int ENDED_BY_SIGTERM = 143;
  private static final String LABEL = "org.opencontainers.image.";

  private static Base base;
  private static Image image;
  private static Container container;

  @BeforeAll
  static void run() throws Exception {
    Podman.require();
    base = Base.find();
    image = Image.build(base, Map.of("VERSION", "1.2.3", "REVISION", "abcdef0"));
    container = Container.start(image);
    container.awaitReady();
  }

  @AfterAll
  static void remove() throws Exception {
    if (container != null) {
      container.remove();
    }
    if (image != null) {
      image.remove();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"started", "live", "ready"})
  void itAnswersItsProbes(String probe) throws Exception {
    assertThat(RawHttp.exchange(container.port(), "GET", "/health/" + probe).text())
        .startsWith("HTTP/1.1 200 ")
        .contains("\"status\":\"UP\"");
  }

  @Test
  void itIsOneJavaThatMayNothing() throws Exception {
    assertThat(container.exec("cat", "/proc/1/status"))
        .containsPattern("Name:\\s+java\\n")
        .containsPattern("Uid:\\s+10001\\s")
        .containsPattern("CapEff:\\s+0+\\n")
        .containsPattern("NoNewPrivs:\\s+1\\n");
  }

  @Test
  void itNeedsNoShellAndNoNameOfAUser() throws Exception {
    JsonObject configuration = image.configuration();
    assertThat(configuration.get("User").getAsString()).isEqualTo("10001:0");
    assertThat(configuration.getAsJsonArray("Entrypoint").get(0).getAsString()).isEqualTo("java");
    assertThat(configuration.has("Cmd")).as("more arguments").isFalse();
  }

  @Test
  void itFindsItsClassesReady() throws Exception {
    assertThat(container.exec("cat", "/proc/1/maps")).contains("/opt/docket/classes/");
    assertThat(container.log()).doesNotContain("shared archive");
  }

  @Test
  void itTellsWhatItIs() throws Exception {
    JsonObject labels = image.configuration().getAsJsonObject("Labels");
    assertThat(labels.get(LABEL + "title").getAsString()).isEqualTo("Docket");
    assertThat(labels.get(LABEL + "version").getAsString()).isEqualTo("1.2.3");
    assertThat(labels.get(LABEL + "revision").getAsString()).isEqualTo("abcdef0");
    assertThat(labels.get(LABEL + "base.name").getAsString()).isEqualTo(base.name());
    assertThat(labels.get(LABEL + "base.digest").getAsString()).isEqualTo(base.digest());
  }

  @Test
  void itHoldsNothingOfTheStartThatFilledItsClasses() throws Exception {
    assertThat(container.exec("ls", "/opt/docket").lines())
        .contains("classes", "jvm.options", "wlp")
        .isSubsetOf("classes", "docket.cdx.json", "jvm.options", "rds.p12", "wlp");
    assertThat(podman("run", "--rm", "--entrypoint=ls", image.name(), "-A", "/data")).isEmpty();
  }

  @Test
  void noSecretIsInItsEnvironment() throws Exception {
    assertThat(image.configuration().getAsJsonArray("Env"))
        .extracting(JsonElement::getAsString)
        .noneMatch(variable -> variable.matches("(?i).*(secret|password|token|key).*=.*"));
  }

  @Test
  void itListsTheServerAndEveryLibrary() throws Exception {
    if (Files.notExists(Path.of("target/image/docket.cdx.json"))) {
      Podman.skip("what is in the image is not listed, because Maven was offline.");
    }
    JsonObject list =
        JsonParser.parseString(container.exec("cat", "/opt/docket/docket.cdx.json"))
            .getAsJsonObject();
    assertThat(list.get("bomFormat").getAsString()).isEqualTo("CycloneDX");
    assertThat(components(list)).contains("openliberty-runtime").containsAll(libraries());
  }

  private static List<String> components(JsonObject list) {
    return StreamSupport.stream(list.getAsJsonArray("components").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .flatMap(ImageIT::names)
        .toList();
  }

  /** With the version, as files are called, and without. */
  private static Stream<String> names(JsonObject component) {
    String name = component.get("name").getAsString();
    return Stream.of(name, name + "-" + component.get("version").getAsString());
  }

  private static List<String> libraries() throws IOException {
    try (ZipFile war = new ZipFile(Path.of("target", "docket.war").toFile())) {
      return war.stream()
          .map(entry -> Path.of(entry.getName()))
          .filter(path -> path.startsWith("WEB-INF/lib") && path.toString().endsWith(".jar"))
          .map(path -> path.getFileName().toString().replaceFirst("\\.jar$", ""))
          .toList();
    }
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void itAnswersWhatIsUnderWayWhenItIsToldToEnd() throws Exception {
    try (RawHttp request = new RawHttp(container.port())) {
      request.send(
          "POST /find HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 8\r\n\r\nq=12");
      TimeUnit.SECONDS.sleep(1);
      container.signal("TERM");
      TimeUnit.SECONDS.sleep(2);
      request.send("3456");
      assertThat(request.answer().text()).startsWith("HTTP/1.1 ").contains("\r\n\r\n");
    }
    assertThat(container.exitCode(DRAIN)).isEqualTo(ENDED_BY_SIGTERM);
  }
}
