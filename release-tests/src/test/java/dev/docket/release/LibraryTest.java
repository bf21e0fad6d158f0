package dev.docket.release;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.Docket;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library is built once more: in another folder, time zone, language and file mode. */
class LibraryTest {

  private static final Map<String, String> ELSEWHERE =
      Map.of("TZ", "Pacific/Kiritimati", "MAVEN_OPTS", "-Duser.language=tr -Duser.country=TR");
  // Without what checks the code, and changes nothing of it.
  private static final List<String> PACKAGE =
      List.of(
          "package",
          "-Dmaven.test.skip",
          "-DskipTests",
          "-Denforcer.skip",
          "-Derror-prone.options=-XepDisableAllChecks");

  @TempDir static Path temporary;

  private static final Checkout TESTED = Checkout.tested();
  private static final Pom PARENT = Pom.in(TESTED.folder());
  private static Checkout again = TESTED;

  @BeforeAll
  static void buildAgain() throws IOException, URISyntaxException {
    if (OS.WINDOWS.isCurrentOs()) {
      skip("the library is built again by a shell.");
    }
    if (!Files.isRegularFile(placeOf(Docket.class))) {
      skip("there are no jars before the phase package.");
    }
    again = TESTED.copyTo(temporary.resolve("built again"));
    String modules = libraries().map(Pom::id).map(":%s"::formatted).collect(joining(","));
    Run built = packaged("-pl", modules, "-am");
    assertThat(built.succeeded()).as(built.output()).isTrue();
  }

  private static void skip(String why) {
    System.err.println("SKIPPED: " + why);
    Assumptions.abort(why);
  }

  @ParameterizedTest
  @MethodSource("published")
  void isTheSameByteByByte(Path jar) {
    assertThat(again.folder().resolve(jar)).hasSameBinaryContentAs(TESTED.folder().resolve(jar));
  }

  /** The jars of all libraries, from the project's root. */
  static Stream<Path> published() {
    return libraries().map(LibraryTest::jarOf);
  }

  private static Stream<Pom> libraries() {
    return PARENT.modules().filter(Pom::isLibrary);
  }

  private static Path jarOf(Pom library) {
    return TESTED.folder().relativize(library.jar(PARENT.text("/project/version")));
  }

  @Test
  void mayNotLoseWhatTheLastReleaseHadExceptWithinItsImplementation() throws IOException {
    Path repository = temporary.resolve("releases");
    Path sources = again.folder().resolve("core-domain/core/src/main/java");
    Path core = again.folder().resolve(jarOf(PARENT.module("docket-core")));
    Earlier earlier = Earlier.than(core, repository);
    earlier.couldMore(sources, "dev/docket/order/Quantity");
    earlier.couldMore(sources, "dev/docket/internal/UuidV7");
    Run compared =
        packaged(
            "japicmp:cmp@api",
            "-pl",
            "core-domain/core",
            "-Ddocket.released=" + earlier.version(),
            "-Dmaven.repo.local.tail=" + repository);
    assertThat(compared.succeeded()).isFalse();
    assertThat(compared.output())
        .contains("dev.docket.order.Quantity." + Earlier.MORE)
        .doesNotContain("UuidV7." + Earlier.MORE);
  }

  private static Run packaged(String... more) {
    List<String> arguments = new ArrayList<>(PACKAGE);
    arguments.addAll(List.of(more));
    return again.maven(ELSEWHERE, arguments);
  }

  private static Path placeOf(Class<?> inside) throws URISyntaxException {
    return Path.of(inside.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
