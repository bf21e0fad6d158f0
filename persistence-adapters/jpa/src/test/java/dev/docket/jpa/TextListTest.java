package dev.docket.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextListTest {

  @Test
  void readsWhatItWrote() {
    assertReadAgain(List.of());
    assertReadAgain(List.of(""));
    assertReadAgain(List.of("1", "1000000"));
    assertReadAgain(List.of("a\nb", "\\", "\\n", "\n\\"));
  }

  private static void assertReadAgain(List<String> texts) {
    assertThat(TextList.read(TextList.write(texts))).isEqualTo(texts);
  }
}
