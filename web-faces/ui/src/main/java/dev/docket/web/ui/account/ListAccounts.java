package dev.docket.web.ui.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.account.Account;
import dev.docket.account.AccountQuery;
import dev.docket.account.Accounts;
import dev.docket.paging.Count;
import dev.docket.paging.Cursor;
import dev.docket.paging.Slice;
import dev.docket.web.ui.Addressed;
import dev.docket.web.ui.Refusals;
import dev.docket.web.ui.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All accounts, page by page, for whoever looks after them. */
@Named
@RequestScoped
public class ListAccounts {

  private static final int ROWS = 25;

  @Inject private Accounts accounts;
  @Inject private Refusals refusals;
  @Inject private Viewer viewer;
  @Inject private Addressed addressed;
  private String startsWith = "";
  private Slice<Account> slice = new Slice<>(List.of(), null, null, new Count(0, true));

  @PostConstruct
  void search() {
    startsWith = Objects.requireNonNullElse(addressed.parameter("name"), "").strip();
    String page = Objects.requireNonNullElse(addressed.parameter("page"), "first");
    Slice<Account> found =
        refusals.attempt(
            () ->
                accounts.list(
                    new AccountQuery(startsWith, ROWS, Cursor.parse(page)), viewer.actor()));
    if (found != null) {
      slice = found;
    }
  }

  /** The accounts of this page. */
  public List<Account> getRows() {
    return slice.items();
  }

  /** How the usernames begin. */
  public String getStartsWith() {
    return startsWith;
  }

  /** The page before; null on the first. */
  public @Nullable String getPreviousUrl() {
    return url(slice.previous());
  }

  /** The page after; null on the last. */
  public @Nullable String getNextUrl() {
    return url(slice.next());
  }

  private @Nullable String url(@Nullable Cursor page) {
    return page == null
        ? null
        : "accounts?name=" + URLEncoder.encode(startsWith, UTF_8) + "&page=" + page.text();
  }
}
