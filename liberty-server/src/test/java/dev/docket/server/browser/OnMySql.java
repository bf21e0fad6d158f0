package dev.docket.server.browser;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Has the tests of a class use a server whose database is a real MySQL. */
@Retention(RUNTIME)
@Target(TYPE)
@interface OnMySql {}
