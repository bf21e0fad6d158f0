package dev.docket.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Puts the bare servlet beside Docket, into the server that was unpacked for a benchmark. */
final class BareWar {

  /** Where it answers. */
  static final String PATH = "bare/orders";

  /** By name: only the server has the classes that it extends. */
  private static final String SERVLET = "dev.docket.benchmarks.bare.BareOrders";

  private static final List<String> LIBRARIES =
      List.of("HikariCP", "slf4j-api", "mysql-connector-j");
  private static final String LIB = "WEB-INF/lib/";

  private static final String WEB_XML =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.1">
        <servlet>
          <servlet-name>orders</servlet-name>
          <servlet-class>%s</servlet-class>
          <init-param><param-name>url</param-name><param-value>%s</param-value></init-param>
          <init-param><param-name>user</param-name><param-value>%s</param-value></init-param>
          <init-param><param-name>password</param-name><param-value>%s</param-value></init-param>
        </servlet>
        <servlet-mapping><servlet-name>orders</servlet-name><url-pattern>/orders</url-pattern></servlet-mapping>
      </web-app>
      """;

  private static final String SERVER_XML =
      """
      <server><webApplication location="bare.war" contextRoot="/bare" /></server>
      """;

  private final Path server;

  /** Over the data folder of a server that was started once. */
  BareWar(Path data) throws IOException {
    try (Stream<Path> builds = Files.list(data.resolve("server"))) {
      server = builds.findFirst().orElseThrow().resolve("wlp/usr/servers/docket");
    }
  }

  /** Deploys it from the next start on. */
  void install(DatabaseUnderTest.Login database) throws IOException {
    Path war = server.resolve("apps/bare.war");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(war))) {
      put(out, "WEB-INF/web.xml", webXml(database).getBytes(UTF_8));
      String type = SERVLET.replace('.', '/') + ".class";
      try (InputStream code = BareWar.class.getResourceAsStream("/" + type)) {
        put(out, "WEB-INF/classes/" + type, Objects.requireNonNull(code).readAllBytes());
      }
      copyLibraries(out);
    }
    Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
    Files.writeString(overrides.resolve("bare.xml"), SERVER_XML);
  }

  private static String webXml(DatabaseUnderTest.Login database) {
    return WEB_XML.formatted(
        SERVLET, escaped(database.url()), escaped(database.user()), escaped(database.password()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private void copyLibraries(ZipOutputStream out) throws IOException {
    try (ZipFile docket = new ZipFile(server.resolve("apps/docket.war").toFile())) {
      for (ZipEntry entry : docket.stream().map(ZipEntry.class::cast).toList()) {
        if (LIBRARIES.stream().anyMatch(name -> entry.getName().startsWith(LIB + name + "-"))) {
          put(out, entry.getName(), docket.getInputStream(entry).readAllBytes());
        }
      }
    }
  }

  private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(content);
  }
}
