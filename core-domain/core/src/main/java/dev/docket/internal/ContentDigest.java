package dev.docket.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.validation.Entered;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether two commands say the same, without keeping what they say. */
final class ContentDigest {

  private ContentDigest() {}

  /** SHA-256 of all the fields, however their values were written, in hexadecimal digits. */
  static String of(Stream<Entered<?>> fields) {
    String content = fields.map(ContentDigest::canonical).collect(Collectors.joining("\n"));
    return HexFormat.of().formatHex(sha256().digest(content.getBytes(UTF_8)));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
    }
  }

  private static String canonical(Entered<?> field) {
    Object value = field.value();
    return value == null ? field.text() : value.toString();
  }
}
