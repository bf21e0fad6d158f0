package dev.docket.jpa;

import dev.docket.transfer.ImportId;
import dev.docket.transfer.ImportProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What is wrong with a line, as a row. */
@NullUnmarked
@Entity
@Table(name = "import_problems")
@IdClass(ImportProblemRow.Key.class)
class ImportProblemRow {

  @Id
  @Column(name = "run_id")
  private UUID runId;

  @Id
  @Column(name = "position")
  private long position;

  @Column(name = "line")
  private long line;

  @Column(name = "column_name")
  private String columnName;

  @Column(name = "rule_id")
  private String rule;

  @Column(name = "args")
  private String args;

  /** The primary key. */
  record Key(UUID runId, long position) implements Serializable {}

  protected ImportProblemRow() {}

  static ImportProblemRow from(ImportId run, long position, ImportProblem problem) {
    ImportProblemRow row = new ImportProblemRow();
    row.runId = run.value();
    row.position = position;
    row.line = problem.line();
    row.columnName = problem.column();
    row.rule = problem.rule();
    row.args = TextList.write(problem.args());
    return row;
  }

  ImportProblem toDomain() {
    return new ImportProblem(line, columnName, rule, TextList.read(args));
  }
}
