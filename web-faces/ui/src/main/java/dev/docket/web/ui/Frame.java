package dev.docket.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What stands around every page. */
@Named
@RequestScoped
public class Frame {

  private static final List<String> PAGES =
      List.of("orders", "import", "todos", "accounts", "help", "account");

  @Inject private HttpServletRequest request;
  @Inject private Assets assets;
  @Inject private Viewer viewer;

  /**
   * Its texts: {@code root}, {@code version} of the assets, {@code name} of whoever is in, and for
   * each page that can be the current one its {@code aria-current}.
   *
   * @param current the current page
   */
  public List<Map<String, String>> texts(String current) {
    Map<String, String> texts = new HashMap<>();
    texts.put("root", request.getContextPath());
    texts.put("version", assets.getVersion());
    texts.put("name", Objects.requireNonNullElse(viewer.getName(), ""));
    PAGES.forEach(page -> texts.put(page, page.equals(current) ? "page" : "false"));
    return List.of(texts);
  }
}
