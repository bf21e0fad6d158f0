package dev.docket.elsewhere.planted;

/** Planted: every package belongs to a part. */
final class HasNoPlace {

  private HasNoPlace() {}

  static Class<?>[] knows() {
    return new Class<?>[] {};
  }
}
