package dev.docket.launcher;

import java.io.Serial;

/** Why Docket does not start: one sentence for the person who started it. */
final class Refusal extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  Refusal(String sentence) {
    super(sentence);
  }

  Refusal(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
