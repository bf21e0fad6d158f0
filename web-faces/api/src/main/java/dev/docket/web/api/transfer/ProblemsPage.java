package dev.docket.web.api.transfer;

import dev.docket.paging.Cursor;
import dev.docket.web.api.http.PageLinks;
import dev.docket.web.api.http.Parameters;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A page of what is wrong with a file, which is in the order of the file and does not change.
 *
 * @param from the position of the first, counted from 0
 * @param limit at most so many
 */
record ProblemsPage(long from, int limit) {

  private static final Pattern POSITION = Pattern.compile("[0-9]{1,12}");

  static ProblemsPage of(UriInfo uri) {
    Parameters given = Parameters.of(uri, Set.of(Parameters.LIMIT, Parameters.PAGE));
    String page = given.get(Parameters.PAGE);
    if (page != null && !POSITION.matcher(page).matches()) {
      throw Cursor.malformed();
    }
    return new ProblemsPage(page == null ? 0 : Long.parseLong(page), given.limit());
  }

  String links(UriInfo uri, long total) {
    PageLinks links = new PageLinks(uri, Map.of(Parameters.LIMIT, String.valueOf(limit)));
    long last = total == 0 ? 0 : (total - 1) / limit * limit;
    List<String> found = new ArrayList<>();
    found.add(links.link("first", "0"));
    if (from > 0) {
      found.add(links.link("prev", String.valueOf(Math.max(0, from - limit))));
    }
    if (from + limit < total) {
      found.add(links.link("next", String.valueOf(from + limit)));
    }
    found.add(links.link("last", String.valueOf(last)));
    return String.join(", ", found);
  }
}
