package dev.docket.web.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.paging.Cursor;
import dev.docket.paging.Slice;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the pages around a page are (RFC 8288; relations of the IANA's registry). */
public final class PageLinks {

  private final String path;
  private final Map<String, String> parameters;

  /**
   * @param list where the list is
   * @param parameters of the list, its page left aside
   */
  public PageLinks(URI list, Map<String, String> parameters) {
    path = list.getRawPath();
    this.parameters = parameters;
  }

  /** Links of the list that was asked for. */
  public PageLinks(UriInfo asked, Map<String, String> parameters) {
    this(asked.getAbsolutePath(), parameters);
  }

  /** The value of the header {@code Link} for one page of the list. */
  public String around(Slice<?> slice) {
    List<String> links = new ArrayList<>();
    add(links, "first", Cursor.first());
    add(links, "prev", slice.previous());
    add(links, "next", slice.next());
    add(links, "last", Cursor.last());
    return String.join(", ", links);
  }

  private void add(List<String> links, String relation, @Nullable Cursor place) {
    if (place != null) {
      links.add(link(relation, place.text()));
    }
  }

  /** A single link. */
  public String link(String relation, String page) {
    Map<String, String> query = new LinkedHashMap<>(parameters);
    query.put(Parameters.PAGE, page);
    return query.entrySet().stream()
        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
        .collect(Collectors.joining("&", "<" + path + "?", ">; rel=\"" + relation + "\""));
  }
}
