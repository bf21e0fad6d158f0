package dev.docket.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.order.OrderStatus;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The core needs the JDK and nothing else, and lets others see all but its implementations. */
class JdkAloneTest {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path TEST_CLASSES = Path.of("target", "test-classes");
  private static final Path README = Path.of("..", "..", "README.md");
  private static final Path FIRST_ORDER =
      Path.of("src", "test", "java", FirstOrder.class.getName().replace('.', '/') + ".java");

  // The platform's loader would hand out what this test's own module path holds.
  private static final @Nullable ClassLoader BASE_OF_THE_JDK = null;

  private final ModuleDescriptor core =
      ModuleFinder.of(CLASSES).find("dev.docket.core").orElseThrow().descriptor();

  @Test
  void requiresTheJdksBaseAlone() {
    assertThat(core.requires())
        .filteredOn(needed -> !needed.modifiers().contains(Requires.Modifier.STATIC))
        .extracting(Requires::name)
        .containsExactly("java.base");
    assertThat(core.requires())
        .filteredOn(needed -> needed.modifiers().contains(Requires.Modifier.STATIC))
        .extracting(Requires::name)
        .containsExactly("org.jspecify");
  }

  @Test
  void exportsEveryPackageButTheImplementations() {
    assertThat(core.exports()).noneMatch(Exports::isQualified);
    assertThat(core.exports())
        .extracting(Exports::source)
        .doesNotContain("dev.docket.internal")
        .containsExactlyInAnyOrderElementsOf(
            core.packages().stream().filter(name -> !name.equals("dev.docket.internal")).toList());
  }

  @Test
  void theReadmesLinesRunWithoutALibrary() throws Exception {
    assertThat(Files.readString(FIRST_ORDER).replaceAll("\\s", "")).contains(readmesLines());
    URL[] folders = {CLASSES.toUri().toURL(), TEST_CLASSES.toUri().toURL()};
    try (URLClassLoader alone = new URLClassLoader(folders, BASE_OF_THE_JDK)) {
      assertThatThrownBy(() -> alone.loadClass(NullMarked.class.getName()))
          .isInstanceOf(ClassNotFoundException.class);
      Class<?> program = alone.loadClass(FirstOrder.class.getName());
      assertThat(((Callable<?>) program.getConstructor().newInstance()).call())
          .isEqualTo(OrderStatus.OPEN.name());
    }
  }

  private static String readmesLines() throws IOException {
    Matcher fence = Pattern.compile("(?s)```java\n(.*?)```").matcher(Files.readString(README));
    assertThat(fence.find()).isTrue();
    return fence.group(1).replaceAll("\\s", "");
  }
}
