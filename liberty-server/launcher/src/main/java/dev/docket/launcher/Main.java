package dev.docket.launcher;

/**
 * Refuses a Java that is too old, in one sentence. Compiled for Java 8, so that an old one gets as
 * far as saying it, and therefore bound to the rest of the launcher by name only.
 */
public final class Main {

  private static final int OLDEST = 17;

  private Main() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    if (feature(System.getProperty("java.specification.version")) < OLDEST) {
      System.err.println(
          refusal(System.getProperty("java.version"), System.getProperty("java.home")));
      System.exit(1);
    }
    Class.forName("dev.docket.launcher.Launcher")
        .getMethod("main", String[].class)
        .invoke(null, (Object) args);
  }

  /** The 8 of "1.8" and of "8". */
  static int feature(String specification) {
    return Integer.parseInt(
        specification.startsWith("1.") ? specification.substring(2) : specification);
  }

  static String refusal(String version, String home) {
    return "Docket needs Java "
        + OLDEST
        + " or newer; this is Java "
        + version
        + " ("
        + home
        + ").";
  }
}
