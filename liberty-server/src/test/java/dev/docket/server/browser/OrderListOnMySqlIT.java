package dev.docket.server.browser;

import dev.docket.server.MySqlBacked;
import dev.docket.server.OnDatabase;

@OnDatabase(MySqlBacked.class)
class OrderListOnMySqlIT extends OrderListIT {}
