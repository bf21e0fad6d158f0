package dev.docket.server;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every address of the user interface, read from the classes and pages that are packaged. */
final class Routes {

  private static final String SERVLET = "jakarta.servlet.annotation.WebServlet";
  private static final Pattern PAGE = Pattern.compile("META-INF/resources/([^/]+)\\.xhtml");

  private Routes() {}

  static List<String> all() throws IOException {
    return Stream.concat(pages(), servlets()).sorted().toList();
  }

  private static Stream<String> pages() throws IOException {
    URL page = Routes.class.getResource("/META-INF/resources/orders.xhtml");
    JarURLConnection jar =
        (JarURLConnection) Objects.requireNonNull(page, "the pages").openConnection();
    jar.setUseCaches(false);
    try (JarFile file = jar.getJarFile()) {
      return file.stream()
          .map(entry -> PAGE.matcher(entry.getName()))
          .filter(Matcher::matches)
          .map(name -> "/" + name.group(1))
          .toList()
          .stream();
    }
  }

  private static Stream<String> servlets() {
    return new ClassFileImporter()
        .importPackages("dev.docket.web.ui").stream()
            .filter(type -> type.isAnnotatedWith(SERVLET))
            .flatMap(Routes::paths)
            .map(path -> path.isEmpty() ? "/" : path);
  }

  private static Stream<String> paths(JavaClass servlet) {
    return Arrays.stream((Object[]) servlet.getAnnotationOfType(SERVLET).get("value").orElseThrow())
        .map(String::valueOf);
  }
}
