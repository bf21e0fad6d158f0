package dev.docket.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.order.ProductCode;
import dev.docket.order.StoreCode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The document says what the code does, and is one that others can read. */
class OpenApiTest {

  private static final Contract CONTRACT = Contract.read();

  @Test
  void everyMethodIsInTheDocumentAndTheReverse() throws Exception {
    Set<String> written = new TreeSet<>();
    for (Class<?> type : resources()) {
      Arrays.stream(type.getDeclaredMethods())
          .flatMap(method -> operation(type, method))
          .forEach(written::add);
    }
    assertThat(written).isEqualTo(CONTRACT.operations()).hasSizeGreaterThan(40);
  }

  private static Stream<String> operation(Class<?> type, Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(verb -> verb.value().toLowerCase(Locale.ROOT) + " /api/" + path(type, method));
  }

  private static String path(Class<?> type, Method method) {
    Path below = method.getAnnotation(Path.class);
    String own = type.getAnnotation(Path.class).value();
    String whole = below == null ? own : own + "/" + below.value();
    return whole.replaceAll("\\{(\\w+):[^}]*}", "{$1}");
  }

  private static Set<Class<?>> resources() throws URISyntaxException, IOException {
    java.nio.file.Path classes =
        java.nio.file.Path.of(
            ApiApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<Class<?>> found = new HashSet<>();
    try (Stream<java.nio.file.Path> files = Files.walk(classes)) {
      files
          .filter(file -> file.toString().endsWith("Resource.class"))
          .map(file -> classes.relativize(file).toString().replace('/', '.'))
          .map(name -> load(name.substring(0, name.length() - ".class".length())))
          .filter(type -> type.isAnnotationPresent(Path.class))
          .forEach(found::add);
    }
    return found;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  @Test
  void aParserOfOthersFindsNothingWrong() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    options.setValidateInternalRefs(true);
    SwaggerParseResult result =
        new OpenAPIV3Parser().readContents(CONTRACT.document().toString(), null, options);
    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getPaths()).hasSize(CONTRACT.document().get("paths").size());
  }

  static Stream<String> examples() {
    return CONTRACT.examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExampleKeepsItsSchema(String pointer) {
    JsonNode example = CONTRACT.document().at(pointer + "/example");
    assertThat(CONTRACT.validate(pointer + "/schema", example)).isEmpty();
  }

  @Test
  void anExampleThatBreaksItsSchemaWouldBeFound() {
    JsonNode none = CONTRACT.document().get("info");
    assertThat(CONTRACT.validate("/components/schemas/NewOrder", none)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/components/parameters/OrderStore/schema",
        "/components/parameters/OrderProduct/schema",
        "/components/schemas/NewOrder/properties/storeCode",
        "/components/schemas/NewOrder/properties/productCode",
        "/components/schemas/OrderContent/properties/storeCode",
        "/components/schemas/OrderContent/properties/productCode"
      })
  void aCodeHasTheCharactersThatTheCoreTakes(String pointer) {
    Predicate<String> written =
        Pattern.compile(CONTRACT.document().at(pointer + "/pattern").asString()).asMatchPredicate();
    assertThat(IntStream.range(0, 0x1000).mapToObj(Character::toString))
        .allSatisfy(c -> assertThat(written.test(c)).as(c).isEqualTo(isCode(c)));
  }

  private static boolean isCode(String text) {
    try {
      return new StoreCode(text).value().equals(new ProductCode(text).value());
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  @Test
  void objectsAreClosed() {
    assertThat(CONTRACT.document().at("/components/schemas").properties())
        .allSatisfy(
            schema ->
                assertThat(schema.getValue().get("additionalProperties").asBoolean()).isFalse());
  }
}
