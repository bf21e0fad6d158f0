package dev.docket.web.api.transfer;

import dev.docket.transfer.ImportProblem;
import java.util.List;

/** A page of what is wrong with a file's lines. */
record ProblemsView(List<ImportProblem> items, long total) {}
