package dev.docket.server;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Has the tests of a class use a server that keeps everything in another database than H2. */
@Retention(RUNTIME)
@Target(TYPE)
public @interface OnDatabase {

  /** Which, by its constructor without parameters. */
  Class<? extends OwnDatabase> value();
}
