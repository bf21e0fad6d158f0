package dev.docket.deployment;

import org.junit.jupiter.api.Assumptions;

/** Ends a test that needs what this machine lacks, and says so aloud. */
public final class Skipped {

  private Skipped() {}

  /**
   * Never returns.
   *
   * @param why what is missing, and how to get it
   */
  public static void because(String why) {
    // For whoever reads what the build says, and not what it counts.
    System.err.println("SKIPPED: " + why);
    Assumptions.abort(why);
  }
}
