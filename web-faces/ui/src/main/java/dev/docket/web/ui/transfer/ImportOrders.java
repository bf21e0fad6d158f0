package dev.docket.web.ui.transfer;

import dev.docket.transfer.ImportRun;
import dev.docket.transfer.OrderImports;
import dev.docket.validation.Violation;
import dev.docket.web.ui.Refusals;
import dev.docket.web.ui.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a file is chosen, and what became of the latest ones. */
@Named
@RequestScoped
public class ImportOrders {

  private static final int RECENT = 20;

  @Inject private OrderImports imports;
  @Inject private Refusals refusals;
  @Inject private Viewer viewer;
  private @Nullable String refused;

  /** Says why the file that was just sent could not be received. */
  public void explain() {
    if (refused != null && !refused.isEmpty()) {
      refusals.show(List.of(Violation.of(refused, "file")));
    }
  }

  /** The latest files. */
  public List<ImportRun> getRecent() {
    return imports.recent(RECENT, viewer.actor());
  }

  public @Nullable String getRefused() {
    return refused;
  }

  public void setRefused(@Nullable String refused) {
    this.refused = refused;
  }
}
