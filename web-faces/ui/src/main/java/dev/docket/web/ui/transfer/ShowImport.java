package dev.docket.web.ui.transfer;

import dev.docket.transfer.ImportId;
import dev.docket.transfer.ImportProblem;
import dev.docket.transfer.ImportRun;
import dev.docket.transfer.ImportRun.State;
import dev.docket.transfer.OrderImports;
import dev.docket.web.ui.Addressed;
import dev.docket.web.ui.Refusals;
import dev.docket.web.ui.RuleTexts;
import dev.docket.web.ui.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far one file is: its dry run, its problems, its import. */
@Named
@RequestScoped
public class ShowImport {

  private static final int PAGE = 100;

  @Inject private OrderImports imports;
  @Inject private Refusals refusals;
  @Inject private Viewer viewer;
  @Inject private Addressed addressed;
  @Inject private ExternalContext external;
  private long from;
  private @Nullable ImportRun run;

  @PostConstruct
  void find() {
    run = addressed.id().flatMap(id -> imports.find(new ImportId(id), viewer.actor())).orElse(null);
    from = Math.max(0, addressed.number("from"));
  }

  /** Answers with the page for what is not there, unless the run is. */
  public void require() throws IOException {
    addressed.require(run);
  }

  /** Imports what was tried out, or goes on with what was interrupted. */
  public void start() throws IOException {
    ImportId id = Objects.requireNonNull(run).id();
    ImportRun started = refusals.attempt(() -> imports.start(id, viewer.actor()));
    if (started != null) {
      external.redirect("import-run?id=" + id.text());
    }
  }

  /** The run. */
  public @Nullable ImportRun getRun() {
    return run;
  }

  /** True while a pass is at work and the page is worth a look again. */
  public boolean isRunning() {
    return run != null && run.isAtWork() && !isInterrupted();
  }

  /** True when a pass stopped without coming to its end. */
  public boolean isInterrupted() {
    return run != null && run.isInterrupted(imports.now());
  }

  /** True when the dry run is over. */
  public boolean isChecked() {
    return run != null && run.state() == State.CHECKED;
  }

  /** True when all that is good is in the book. */
  public boolean isImported() {
    return run != null && run.state() == State.IMPORTED;
  }

  /** True from the moment that orders are placed. */
  public boolean isPlacing() {
    return isImported() || (run != null && run.state() == State.IMPORTING);
  }

  /** What a pass that is over, or was interrupted, came to. */
  public String getHeadline() {
    return isInterrupted() ? "Interrupted" : headline(Objects.requireNonNull(run));
  }

  static String headline(ImportRun run) {
    if (run.state() != State.CHECKED) {
      return RuleTexts.label(run.state().name());
    }
    if (run.progress().lines() == 0) {
      return "Tried out: there is no order in this file";
    }
    return run.progress().bad() > 0
        ? "Tried out: some lines can\u2019t be taken"
        : "Tried out: all is well";
  }

  /** How far the file is on its way. */
  public List<Stage> getStages() {
    return Stage.until(Objects.requireNonNull(run).state());
  }

  /** Why the file as a whole can't be read; null when it can. */
  public @Nullable String getRefusal() {
    return run == null || run.refusal() == null ? null : texts().text(run.refusal());
  }

  /** A page of what is wrong. */
  public List<ImportProblem> getProblems() {
    return run == null ? List.of() : imports.problems(run.id(), from, PAGE, viewer.actor());
  }

  /** What to do about a line. */
  public String remedy(ImportProblem problem) {
    return texts().text(problem);
  }

  /** Where the next page of problems begins; null on the last. */
  public @Nullable Long getNextFrom() {
    long next = from + PAGE;
    return run != null && next < run.progress().problems() ? Long.valueOf(next) : null;
  }

  private RuleTexts texts() {
    return new RuleTexts(viewer.format());
  }

  /** Where this page of problems begins. */
  public long getFrom() {
    return from;
  }
}
