package dev.docket.internal;

import dev.docket.spi.Secret;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretUnavailableException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys of one ring of the secret store, read again whenever its version changes. */
final class KeyRing {

  static final int KEY_BYTES = 32;

  private static final String ID = "[A-Za-z0-9-]{1,32}";
  private static final Pattern LINE = Pattern.compile("(" + ID + "):([A-Za-z0-9+/]{43}=)");

  private final SecretSource source;
  private final String name;
  private volatile @Nullable Parsed parsed;

  record Key(String id, byte[] bytes) {}

  private record Parsed(String version, List<Key> keys) {}

  KeyRing(SecretSource source, String name) {
    this.source = source;
    this.name = name;
  }

  /** The known keys, the one for new values first. */
  List<Key> keys() {
    return keysOf(source.read(name));
  }

  private List<Key> keysOf(Secret secret) {
    Parsed known = parsed;
    if (known == null || !known.version().equals(secret.version())) {
      known = new Parsed(secret.version(), parse(secret.value()));
      parsed = known;
    }
    return known.keys();
  }

  Key newest() {
    return keys().get(0);
  }

  /**
   * The key of something that Docket has kept. Another server may have read a newer ring: before a
   * key is called unknown, it is read afresh.
   */
  Optional<Key> find(String id) {
    return find(id, keys()).or(() -> find(id, keysOf(source.readAfresh(name))));
  }

  /** The same for an id that anybody may have made up: where the store can't tell, it's unknown. */
  Optional<Key> findUntrusted(String id) {
    Secret seen = source.read(name);
    return find(id, keysOf(seen))
        .or(
            () ->
                id.matches(ID)
                    ? find(id, keysOf(source.readNewer(name, seen.version())))
                    : Optional.empty());
  }

  private static Optional<Key> find(String id, List<Key> keys) {
    return keys.stream().filter(key -> key.id().equals(id)).findFirst();
  }

  private List<Key> parse(String text) {
    List<Key> keys =
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(this::key).toList();
    if (keys.isEmpty()) {
      throw malformed();
    }
    return keys;
  }

  private Key key(String line) {
    var matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw malformed();
    }
    return new Key(matcher.group(1), Base64.getDecoder().decode(matcher.group(2)));
  }

  private SecretUnavailableException malformed() {
    return new SecretUnavailableException(
        "The secret '"
            + name
            + "' is no key ring: each line must be id:key, the key "
            + KEY_BYTES
            + " bytes in Base64; write it anew.");
  }
}
