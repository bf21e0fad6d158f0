package dev.docket.jpa.testkit;

import dev.docket.jpa.Credentials;
import javax.sql.XADataSource;
import org.jspecify.annotations.Nullable;

/** Makes data sources of drivers that the tests know at run time only. */
public final class XaDataSources {

  private XaDataSources() {}

  /** One of the driver's class, at the URL. */
  public static XADataSource of(String type, String url, Credentials credentials) {
    try {
      XADataSource made =
          Class.forName(type).asSubclass(XADataSource.class).getDeclaredConstructor().newInstance();
      set(made, "setURL", url);
      set(made, "setUser", credentials.user());
      set(made, "setPassword", credentials.password());
      return made;
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException(type, failure);
    }
  }

  private static void set(XADataSource made, String method, @Nullable String value)
      throws ReflectiveOperationException {
    made.getClass().getMethod(method, String.class).invoke(made, value);
  }
}
