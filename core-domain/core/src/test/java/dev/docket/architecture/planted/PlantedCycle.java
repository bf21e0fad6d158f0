package dev.docket.architecture.planted;

/** Marks the packages below, which depend on each other. */
public final class PlantedCycle {

  private PlantedCycle() {}
}
