package dev.docket.web.ui.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.account.AccountId;
import dev.docket.command.FormSeal;
import dev.docket.web.ui.Addressed;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent after their log-in had ended, until they are in again.
 *
 * @param owner whose it is; shown to nobody else
 * @param path the page that it was sent to
 * @param fields the form's fields
 */
public record KeptForm(AccountId owner, String path, List<Field> fields) {

  /** The most that is kept, in characters. */
  static final int MAX_LENGTH = 64 * 1024;

  private static final Duration VALID = Duration.ofHours(1);
  private static final String PURPOSE = "kept-form";
  private static final String LINE = "\n";

  /** One field with one value. */
  public record Field(String name, String value) {

    private String text() {
      return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }

    private static Field of(String text) {
      int at = text.indexOf('=');
      return new Field(
          URLDecoder.decode(text.substring(0, at), UTF_8),
          URLDecoder.decode(text.substring(at + 1), UTF_8));
    }
  }

  /** The form as a text for a hidden field; empty when it is too large. */
  Optional<String> sealed(FormSeal seal) {
    String plain =
        Stream.concat(Stream.of(owner.text(), path), fields.stream().map(Field::text))
            .collect(Collectors.joining(LINE));
    return plain.length() > MAX_LENGTH
        ? Optional.empty()
        : Optional.of(seal.seal(plain.getBytes(UTF_8), PURPOSE));
  }

  /** The form that was sealed; empty when there is none, or it was too long ago. */
  public static Optional<KeptForm> open(@Nullable String sealed, FormSeal seal) {
    return seal.open(sealed, PURPOSE, VALID)
        .map(bytes -> new String(bytes, UTF_8).split(LINE, -1))
        .flatMap(
            lines ->
                Addressed.readId(lines[0])
                    .map(
                        owner ->
                            new KeptForm(
                                new AccountId(owner),
                                lines[1],
                                Arrays.stream(lines).skip(2).map(Field::of).toList())));
  }
}
