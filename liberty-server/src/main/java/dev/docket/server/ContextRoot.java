package dev.docket.server;

import java.util.regex.Pattern;

/**
 * The path that everything but the health checks is served under.
 *
 * @param path begins with a slash and does not end with one; empty for none
 */
record ContextRoot(String path) {

  private static final String NONE = "/";
  private static final Pattern SEGMENTS = Pattern.compile("(?:/[A-Za-z0-9_-]+)+");

  static ContextRoot of(String setting) {
    if (setting.equals(NONE)) {
      return new ContextRoot("");
    }
    if (!SEGMENTS.matcher(setting).matches()) {
      throw new StartRefusedException(
          "Nothing can be served under '"
              + setting
              + "': set docket.http.context-root to a path such as /docket, or to / for none.");
    }
    return new ContextRoot(setting);
  }
}
