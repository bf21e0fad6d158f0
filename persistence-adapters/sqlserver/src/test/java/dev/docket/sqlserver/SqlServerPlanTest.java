package dev.docket.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Plans by their published schema. */
class SqlServerPlanTest {

  private static SqlServerPlan plan(String operators) {
    return new SqlServerPlan(
        """
        <ShowPlanXML xmlns="http://schemas.microsoft.com/sqlserver/2004/07/showplan" Version="1.564">
          <BatchSequence><Batch><Statements><StmtSimple StatementType="SELECT"><QueryPlan>
            <RelOp PhysicalOp="Top">
              <RunTimeInformation>
                <RunTimeCountersPerThread Thread="0" ActualRows="20" />
              </RunTimeInformation>
              <Top>%s</Top>
            </RelOp>
          </QueryPlan></StmtSimple></Statements></Batch></BatchSequence>
        </ShowPlanXML>
        """
            .formatted(operators));
  }

  private static String operator(String kind, String attributes, String table, int... rowsRead) {
    StringBuilder threads = new StringBuilder();
    for (int rows : rowsRead) {
      threads.append(
          "<RunTimeCountersPerThread ActualRows=\"1\" ActualRowsRead=\"%d\" />".formatted(rows));
    }
    return """
        <RelOp PhysicalOp="any">
          <RunTimeInformation>%2$s</RunTimeInformation>
          <%1$s %3$s><Object Schema="[dbo]" Table="[%4$s]" /></%1$s>
        </RelOp>
        """
        .formatted(kind, threads, attributes, table);
  }

  @Test
  void countsWhatAllThreadsOfAllStepsReadOnce() {
    String found = operator("IndexScan", "Ordered='true'", "orders", 1_001, 20);
    String itsRest = operator("IndexScan", "Ordered='true' Lookup='true'", "orders", 20);
    String others = operator("TableScan", "Ordered='false'", "accounts", 3);

    assertThat(plan(found + itsRest + others).rowsRead()).isEqualTo(1_024);
  }

  @Test
  void tellsAScanFromAWalkAlongAnIndex() {
    assertThat(plan(operator("IndexScan", "Ordered='true'", "orders", 20)).scansOrders()).isFalse();
    assertThat(plan(operator("IndexScan", "Ordered='false'", "orders", 20)).scansOrders()).isTrue();
    assertThat(plan(operator("IndexScan", "Ordered='0'", "orders", 20)).scansOrders()).isTrue();
    assertThat(plan(operator("TableScan", "Ordered='false'", "orders", 20)).scansOrders()).isTrue();
    assertThat(plan(operator("TableScan", "Ordered='false'", "accounts", 20)).scansOrders())
        .isFalse();
  }
}
