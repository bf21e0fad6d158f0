package dev.docket.web.api.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Has tags that a proxy made weak, as it does when it compresses, found equal to ours where no
 * change depends on it (RFC 9110, section 13.1.2). The container compares all tags strongly.
 */
@Provider
public class CompareWeakly implements ContainerRequestFilter {

  private static final Pattern WEAK = Pattern.compile("(^|,)\\s*W/(?=\")");

  @Override
  public void filter(ContainerRequestContext request) {
    request.getHeaders().computeIfPresent(HttpHeaders.IF_NONE_MATCH, (name, tags) -> strong(tags));
  }

  private static List<String> strong(List<String> tags) {
    return tags.stream().map(tag -> WEAK.matcher(tag).replaceAll("$1")).toList();
  }
}
