package dev.docket.architecture.planted.a;

import dev.docket.architecture.planted.b.Back;
import org.jspecify.annotations.Nullable;

/** One half of a planted cycle. */
public class There {
  @Nullable Back back;
}
