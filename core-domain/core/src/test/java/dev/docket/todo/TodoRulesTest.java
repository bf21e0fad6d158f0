package dev.docket.todo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.validation.Rule;
import dev.docket.validation.Violation;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TodoRulesTest {

  private static final int LAST_CODE_POINT = 0x10ffff;

  private static List<String> broken(String description, String due) {
    return Rule.checkAll(TodoRules.ALL, TodoDraft.of(description, due)).stream()
        .map(Violation::rule)
        .toList();
  }

  @Test
  void nothingAtAllBreaksOneRule() {
    assertThat(broken(null, null)).containsExactly("description.required");
    assertThat(broken(" \t\n\u2003", " ")).containsExactly("description.required");
  }

  @Test
  void allRulesAreEvaluated() {
    assertThat(broken("\u0007".repeat(201), "x"))
        .containsExactly("description.length", "description.characters", "due.format");
  }

  @Provide
  Arbitrary<Integer> printable() {
    return Arbitraries.integers()
        .between('!', LAST_CODE_POINT)
        .filter(c -> Character.getType(c) != Character.CONTROL)
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .filter(c -> !Character.isWhitespace(c));
  }

  @Property
  void anyPrintableTextWithinTheLengthIsGood(
      @ForAll("printable") int codePoint, @ForAll @IntRange(min = 1, max = 200) int length) {
    String text = Character.toString(codePoint).repeat(length);

    assertThat(broken("  " + text + "\n", null)).isEmpty();
  }

  @Property
  void anythingLongerIsNot(
      @ForAll("printable") int codePoint, @ForAll @IntRange(min = 201, max = 500) int length) {
    String text = Character.toString(codePoint).repeat(length);

    assertThat(broken(text, null)).containsExactly("description.length");
  }

  @Property
  void noControlCharacterAndNoHalfOfAPairIsGood(@ForAll char character) {
    int type = Character.getType(character);
    boolean refused = type == Character.CONTROL || type == Character.SURROGATE;

    assertThat(broken("a" + character + "b", null))
        .isEqualTo(refused ? List.of("description.characters") : List.of());
  }

  @Property
  void anyDayFrom1970To9999IsGood(@ForAll @LongRange(min = 0, max = 2_932_896) long epochDay) {
    assertThat(broken("x", LocalDate.ofEpochDay(epochDay).toString())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1969-12-31", "+10000-01-01", "-0001-01-01"})
  void noOtherDayIs(String day) {
    assertThat(broken("x", day)).containsExactly("due.range");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-29", "21.11.2026", "2026-1-1", "tomorrow", "2026-11-21T10:00"})
  void whatIsNoDayIsUnreadable(String day) {
    assertThat(broken("x", day)).containsExactly("due.format");
  }
}
