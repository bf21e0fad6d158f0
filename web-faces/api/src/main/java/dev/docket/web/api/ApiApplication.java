package dev.docket.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything under {@code /api} is answered by the API, also what is not there. */
@ApplicationPath("/api")
public class ApiApplication extends Application {

  /** The version that every path begins with. */
  public static final String VERSION = "v1";
}
