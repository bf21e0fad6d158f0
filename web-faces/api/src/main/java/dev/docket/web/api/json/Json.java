package dev.docket.web.api.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.web.api.problem.ProblemException;
import dev.docket.web.api.problem.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as the API reads and writes it: UTF-8 and nothing else, no name twice, nothing behind the
 * end, and bounds to everything (RFC 8259, sections 4, 8.1 and 9; RFC 7493, section 2).
 */
public final class Json {

  /** The longest document, in bytes. */
  public static final int MAX_BYTES = 64 * 1024;

  /** How deep arrays and objects may be nested. */
  public static final int MAX_DEPTH = 16;

  private static final int MAX_TEXT = 8 * 1024;
  private static final int MAX_NAME = 128;
  private static final int MAX_DIGITS = 64;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(MAX_TEXT)
                          .maxNameLength(MAX_NAME)
                          .maxNumberLength(MAX_DIGITS)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Json() {}

  /**
   * Reads a document.
   *
   * @throws ProblemException with {@code too-large} or {@code malformed}
   */
  public static JsonNode read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new ProblemException(ProblemKind.TOO_LARGE);
    }
    try {
      JsonNode document = MAPPER.readTree(decode(bytes));
      if (document.isMissingNode()) {
        throw new ProblemException(ProblemKind.MALFORMED);
      }
      return document;
    } catch (CharacterCodingException | JacksonException malformed) {
      throw new ProblemException(ProblemKind.MALFORMED);
    }
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  /** A value as JSON in UTF-8: dates and instants in ISO 8601, nothing left out. */
  public static byte[] write(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }
}
