package dev.docket.web.api.auth;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks the few methods that take no access token. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Open {}
