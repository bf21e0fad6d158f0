package dev.docket.web.api.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import dev.docket.web.api.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for JSON, and what is not. */
class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"a\":1,}",
        "{\"a\":1}{}",
        "{\"a\":1} x",
        "{\"a\":1,\"a\":2}",
        "{'a':1}",
        "{a:1}",
        "{\"a\":01}",
        "{\"a\":NaN}",
        "{\"a\":+1}",
        "{\"a\":\"\t\"}",
        "// nothing\n{}",
        "\ufeff{}",
        "[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]",
        "{\"a\":11111111111111111111111111111111111111111111111111111111111111111}"
      })
  void whatIsMalformedIsRefused(String text) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> read(text.getBytes(UTF_8)))
        .withMessage("malformed");
  }

  static List<byte[]> wrongBytes() {
    return List.of(
        "{\"a\":\"\u00fc\"}".getBytes(ISO_8859_1),
        "{\"a\":1}".getBytes(UTF_16),
        new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'},
        new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'});
  }

  @ParameterizedTest
  @MethodSource("wrongBytes")
  void whatIsNotUtf8IsRefused(byte[] bytes) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> read(bytes))
        .withMessage("malformed");
  }

  @Test
  void aDocumentMayBeSoLargeAndNoLarger() throws IOException {
    String fits = " ".repeat(Json.MAX_BYTES - 2) + "{}";
    assertThat(Json.read(new ByteArrayInputStream(fits.getBytes(UTF_8))).isObject()).isTrue();
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> read((fits + " ").getBytes(UTF_8)))
        .withMessage("too-large");
  }

  @Test
  void wrongTypesAndUnknownFieldsAreToldTogetherWithBrokenRules() throws IOException {
    Fields fields =
        read("{\"n\":\"1\",\"t\":1,\"list\":[1],\"a/b~\":0,\"x\":null}".getBytes(UTF_8));
    assertThat(fields.integer("n")).isNull();
    assertThat(fields.text("t")).isNull();
    assertThat(fields.texts("list")).isEmpty();
    assertThat(fields.text("x")).isNull();
    assertThatExceptionOfType(RuleViolationException.class)
        .isThrownBy(
            () ->
                fields.verify(
                    () -> List.of(Violation.of("n.required", "n"), Violation.of("y", "y"))))
        .extracting(RuleViolationException::violations)
        .asInstanceOf(type(List.class))
        .isEqualTo(
            List.of(
                Violation.of(Fields.TYPE_RULE, "n", "integer"),
                Violation.of(Fields.TYPE_RULE, "t", "string"),
                Violation.of(Fields.TYPE_RULE, "list/0", "string"),
                Violation.of(Fields.UNKNOWN_RULE, "a~1b~0"),
                Violation.of("y", "y")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1e3", "true", "\"1\"", "[1]", "{}"})
  void onlyAWholeNumberIsOne(String value) throws IOException {
    Fields fields = read(("{\"n\":" + value + "}").getBytes(UTF_8));
    assertThat(fields.integer("n")).isNull();
    assertThatExceptionOfType(RuleViolationException.class).isThrownBy(fields::verify);
  }

  @Test
  void aNumberMayBeHuge() throws IOException {
    Fields fields = read("{\"n\":123456789012345678901234567890}".getBytes(UTF_8));
    assertThat(fields.integer("n")).isEqualTo("123456789012345678901234567890");
    fields.verify();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "null", "\"x\""})
  void aBodyIsAnObject(String body) throws IOException {
    Fields fields = read(body.getBytes(UTF_8));
    assertThatExceptionOfType(RuleViolationException.class)
        .isThrownBy(fields::verify)
        .extracting(refused -> refused.violations().get(0).rule())
        .isEqualTo(Fields.TYPE_RULE);
  }

  @Test
  void halfACharacterIsRefused() throws IOException {
    Fields fields = read("{\"t\":\"\\ud800\"}".getBytes(UTF_8));
    assertThat(fields.text("t")).isNull();
    assertThatExceptionOfType(RuleViolationException.class).isThrownBy(fields::verify);
  }

  private static Fields read(byte[] bytes) throws IOException {
    return new JsonBody(Json.read(new ByteArrayInputStream(bytes))).fields();
  }
}
