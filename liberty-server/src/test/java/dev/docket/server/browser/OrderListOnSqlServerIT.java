package dev.docket.server.browser;

import dev.docket.server.OnDatabase;
import dev.docket.server.SqlServerBacked;

@OnDatabase(SqlServerBacked.class)
class OrderListOnSqlServerIT extends OrderListIT {}
