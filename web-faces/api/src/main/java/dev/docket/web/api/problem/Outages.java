package dev.docket.web.api.problem;

/** Tells failures that pass by themselves from those that somebody must look at. */
public interface Outages {

  /** True when something that Docket depends on can't serve now. */
  boolean includes(Throwable failure);
}
