package dev.docket.web.api.http;

import dev.docket.web.api.problem.ProblemException;
import dev.docket.web.api.problem.ProblemKind;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions as entity tags (RFC 9110, sections 8.8.3 and 13.1): strong, and compared as such. */
public final class Versions {

  private static final String HEADER = "If-Match";
  private static final Pattern ONE_TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e]*\"");
  private static final Pattern OURS = Pattern.compile("\"([1-9][0-9]{0,17})\"");

  /** No version; what it is expected of was changed since. */
  private static final long NONE = 0;

  private Versions() {}

  /** The tag of a version. */
  public static EntityTag tag(long version) {
    return new EntityTag(String.valueOf(version));
  }

  /** What is stored, or 304 when the client has it already. */
  public static Response read(Request request, long version, Object view) {
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag(version));
    return unchanged == null
        ? Response.ok(view).tag(tag(version)).build()
        : unchanged.tag(tag(version)).build();
  }

  /** The answer to a change. */
  public static Response changed(long version, Object view) {
    return Response.ok(view).tag(tag(version)).build();
  }

  /**
   * The version that a change is made for; {@value #NONE}, which nothing ever has, when the tag is
   * not one of ours.
   *
   * @throws ProblemException with {@code precondition-required}, or with {@code parameters} when
   *     the header does not name exactly one tag
   */
  public static long expected(HttpHeaders headers) {
    String text = headers.getHeaderString(HEADER);
    if (text == null) {
      throw ProblemException.ofHeader(
          ProblemKind.PRECONDITION_REQUIRED, "if-match.required", HEADER);
    }
    if (!ONE_TAG.matcher(text.strip()).matches()) {
      throw ProblemException.ofHeader(ProblemKind.PARAMETERS, "if-match.format", HEADER);
    }
    Matcher ours = OURS.matcher(text.strip());
    return ours.matches() ? Long.parseLong(ours.group(1)) : NONE;
  }
}
