package dev.docket.server.browser;

@OnMySql
class OrderListOnMySqlIT extends OrderListIT {}
