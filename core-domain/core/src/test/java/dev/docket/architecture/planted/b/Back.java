package dev.docket.architecture.planted.b;

import dev.docket.architecture.planted.a.There;
import org.jspecify.annotations.Nullable;

/** One half of a planted cycle. */
public class Back {
  @Nullable There there;
}
