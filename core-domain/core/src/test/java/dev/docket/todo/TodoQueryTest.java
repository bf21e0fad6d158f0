package dev.docket.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docket.paging.Cursor;
import dev.docket.validation.RuleViolationException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TodoQueryTest {

  private static final String ID = UUID.randomUUID().toString();

  private static String refusalOf(int size, Cursor position) {
    return catchThrowableOfType(
            RuleViolationException.class, () -> new TodoQuery(TodoFilter.ALL, size, position))
        .violations()
        .get(0)
        .rule();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, TodoQuery.MAX_SIZE + 1})
  void aPageHasItsLimits(int size) {
    assertThat(refusalOf(size, Cursor.first())).isEqualTo("page.size");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1-1-1-1-1", "FFFFFFFF-FFFF-7FFF-8FFF-FFFFFFFFFFFF"})
  void aPositionIsAnId(String key) {
    assertThat(refusalOf(1, Cursor.after(TodoQuery.SORT, List.of(key))))
        .isEqualTo(Cursor.FORMAT_RULE);
  }

  @Test
  void aPositionIsOfThisList() {
    assertThat(refusalOf(1, Cursor.after("quantity", List.of(ID)))).isEqualTo(Cursor.FORMAT_RULE);
    assertThat(refusalOf(1, Cursor.before(TodoQuery.SORT, List.of(ID, ID))))
        .isEqualTo(Cursor.FORMAT_RULE);
    assertThat(new TodoQuery(TodoFilter.ALL, 1, Cursor.before(TodoQuery.SORT, List.of(ID))))
        .isNotNull();
  }
}
