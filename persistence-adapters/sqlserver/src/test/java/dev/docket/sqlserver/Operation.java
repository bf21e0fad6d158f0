package dev.docket.sqlserver;

/**
 * Something that a repository can be asked for.
 *
 * @param name the repository and the method, and what is special about the call, between full stops
 */
record Operation(String name, Runnable work) {

  /** The repository and the method. */
  String method() {
    return name.replaceFirst("(\\w+\\.\\w+).*", "$1");
  }

  @Override
  public String toString() {
    return name;
  }
}
