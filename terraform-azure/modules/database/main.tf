locals {
  on_sqlserver = var.settings.engine == "sqlserver"
  server_id    = local.on_sqlserver ? azurerm_mssql_server.main[0].id : azurerm_mysql_flexible_server.main[0].id
  host         = local.on_sqlserver ? azurerm_mssql_server.main[0].fully_qualified_domain_name : azurerm_mysql_flexible_server.main[0].fqdn
}

module "endpoint" {
  source = "../private-endpoint"

  base    = var.base
  network = var.network
  service = {
    id   = local.server_id
    part = local.on_sqlserver ? "sqlServer" : "mysqlServer"
    zone = local.on_sqlserver ? "privatelink.database.windows.net" : "privatelink.mysql.database.azure.com"
    name = "database"
  }
}
