package dev.docket.internal;

import dev.docket.account.Actor;
import dev.docket.command.IdempotencyKey;
import dev.docket.spi.CommandRecord;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.SecretSource;
import dev.docket.transfer.ImportId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which key brought which file. Of the file a keyed hash is kept (HMAC-SHA-256 of its
 * SHA-256): a short file is little more than a card number, and could be guessed from a plain one.
 */
final class ImportKeys {

  private static final Duration KEPT = Duration.ofDays(2);

  private final @Nullable CommandRepository commands;
  private final KeyRing ring;

  ImportKeys(@Nullable CommandRepository commands, SecretSource secrets) {
    this.commands = commands;
    this.ring = new KeyRing(secrets, SecretSource.SEALING_KEYS);
  }

  /** A file that is hashed while it is read. */
  static final class Content extends DigestInputStream {

    Content(InputStream file) {
      super(file, ContentDigest.sha256());
    }

    private byte[] hashOfAll() throws IOException {
      transferTo(OutputStream.nullOutputStream());
      try {
        return ((MessageDigest) digest.clone()).digest();
      } catch (CloneNotSupportedException impossible) {
        throw new IllegalStateException("the JDK's SHA-256 can be cloned", impossible);
      }
    }
  }

  Optional<CommandRecord> find(IdempotencyKey key, Actor by) {
    return commands().find(by.id(), key);
  }

  /** True when the record is of the same file; reads the file to its end. */
  boolean isOf(Content content, CommandRecord record) throws IOException {
    byte[] hash = content.hashOfAll();
    return ring.keys().stream().anyMatch(key -> Hmac.of(hash, key).equals(record.digest()));
  }

  CommandRecord record(IdempotencyKey key, Content content, ImportId result, Instant at, Actor by)
      throws IOException {
    String digest = Hmac.of(content.hashOfAll(), ring.newest());
    return new CommandRecord(by.id(), key, digest, result.value(), at);
  }

  void remember(CommandRecord record) {
    commands().forgetBefore(record.at().minus(KEPT), record.owner());
    commands().remember(record);
  }

  private CommandRepository commands() {
    if (commands == null) {
      throw new IllegalStateException(
          "keys can't be remembered: call Docket.builder().commands(CommandRepository) before build()");
    }
    return commands;
  }
}
