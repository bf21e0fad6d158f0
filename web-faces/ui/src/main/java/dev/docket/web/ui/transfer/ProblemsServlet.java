package dev.docket.web.ui.transfer;

import dev.docket.csv.SafeCsv;
import dev.docket.transfer.ImportId;
import dev.docket.transfer.ImportProblem;
import dev.docket.transfer.OrderImports;
import dev.docket.web.ui.Addressed;
import dev.docket.web.ui.RuleTexts;
import dev.docket.web.ui.Viewer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** All that is wrong with a file, as CSV; read and sent page by page. */
@WebServlet("/import-problems.csv")
public class ProblemsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final int PAGE = 1_000;

  @Inject private transient OrderImports imports;
  @Inject private transient Viewer viewer;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<ImportId> id = Addressed.readId(request.getParameter("id")).map(ImportId::new);
    if (id.flatMap(run -> imports.find(run, viewer.actor())).isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "no such import");
      return;
    }
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"problems.csv\"");
    try (SafeCsv csv = new SafeCsv(response.getOutputStream())) {
      write(id.get(), csv);
    }
  }

  private void write(ImportId id, SafeCsv csv) {
    RuleTexts texts = new RuleTexts(viewer.format());
    csv.record("line", "column", "rule", "what_to_do");
    List<ImportProblem> problems = imports.problems(id, 0, PAGE, viewer.actor());
    for (long from = PAGE; !problems.isEmpty(); from += PAGE) {
      problems.forEach(
          problem ->
              csv.record(
                  String.valueOf(problem.line()),
                  problem.column(),
                  problem.rule(),
                  texts.text(problem)));
      problems = imports.problems(id, from, PAGE, viewer.actor());
    }
  }
}
