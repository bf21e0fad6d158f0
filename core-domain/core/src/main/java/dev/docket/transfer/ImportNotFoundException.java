package dev.docket.transfer;

/** There is no such import run. */
public final class ImportNotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** For the id that was looked for. */
  public ImportNotFoundException(ImportId id) {
    super("no import run " + id.text());
  }
}
