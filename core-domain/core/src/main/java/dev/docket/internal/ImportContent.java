package dev.docket.internal;

import dev.docket.spi.ImportRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.transfer.ImportId;
import java.io.IOException;
import java.io.InputStream;

/** A file's content as sealed chunks: each is bound to its run and its place. */
final class ImportContent {

  private static final int CHUNK_BYTES = 1 << 20;

  private final ImportRepository imports;
  private final UnitOfWork unit;
  private final Sealer sealer;

  ImportContent(ImportRepository imports, UnitOfWork unit, Sealer sealer) {
    this.imports = imports;
    this.unit = unit;
    this.sealer = sealer;
  }

  /**
   * @return how many bytes there were
   */
  long write(ImportId id, InputStream file) throws IOException {
    byte[] buffer = new byte[CHUNK_BYTES];
    long total = 0;
    int index = 0;
    for (int read = file.readNBytes(buffer, 0, CHUNK_BYTES);
        read > 0;
        read = file.readNBytes(buffer, 0, CHUNK_BYTES)) {
      byte[] sealed = sealer.seal(buffer, read, purpose(id, index));
      int place = index++;
      unit.run(() -> imports.addChunk(id, place, sealed));
      total += read;
    }
    return total;
  }

  CountedInput read(ImportId id) {
    return new CountedInput(index -> chunk(id, index));
  }

  private byte[] chunk(ImportId id, int index) {
    return imports
        .chunk(id, index)
        .map(
            ciphertext ->
                sealer
                    .open(ciphertext, purpose(id, index))
                    .orElseThrow(
                        () ->
                            new IllegalStateException(
                                "a chunk does not open: its sealing key is gone")))
        .orElse(new byte[0]);
  }

  private static String purpose(ImportId id, int index) {
    return "import " + id.text() + " " + index;
  }
}
