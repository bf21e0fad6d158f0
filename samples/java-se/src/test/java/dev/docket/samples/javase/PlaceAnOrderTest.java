package dev.docket.samples.javase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceAnOrderTest {

  @Test
  void printsTheOrderAndTheRulesThatABadOneBreaks() {
    List<String> lines = printed(() -> PlaceAnOrder.main(new String[0]));

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).contains("9 of l1-3217409q").contains("1111").endsWith("OPEN");
    assertThat(lines.subList(1, 3))
        .containsExactly("refused: card.luhn", "refused: quantity.range");
  }

  private static List<String> printed(Runnable program) {
    PrintStream console = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      program.run();
    } finally {
      System.setOut(console);
    }
    return bytes.toString(UTF_8).lines().toList();
  }
}
