package dev.docket.web.ui.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The path of a page, which has two addresses: with and without the suffix of its file. */
public final class PagePath {

  private static final String SUFFIX = ".xhtml";

  private PagePath() {}

  /** The path that a request asks for, without the context path. */
  public static String of(HttpServletRequest request) {
    return of(request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), ""));
  }

  /** The path without the suffix. */
  public static String of(String path) {
    return path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path;
  }
}
