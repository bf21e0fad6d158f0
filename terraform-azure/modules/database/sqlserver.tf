locals {
  # A database in several zones wants its backups there, too.
  backup_storage = (var.settings.geo_backup
    ? (var.settings.zone_redundant ? "GeoZone" : "Geo")
  : (var.settings.zone_redundant ? "Zone" : "Local"))
}

resource "azurerm_mssql_server" "main" {
  count = var.settings.engine == "sqlserver" ? 1 : 0

  name                          = "sql-${var.base.name}"
  location                      = var.base.location
  resource_group_name           = var.base.resource_group
  version                       = "12.0"
  minimum_tls_version           = "1.2"
  public_network_access_enabled = false
  # All traffic takes port 1433; redirected connections would take any.
  connection_policy                    = "Proxy"
  outbound_network_restriction_enabled = true
  tags                                 = var.base.tags

  azuread_administrator {
    azuread_authentication_only = true
    login_username              = var.administrators.group_name
    object_id                   = var.administrators.group_object_id
    tenant_id                   = var.administrators.tenant_id
  }
}

resource "azurerm_mssql_database" "main" {
  count = length(azurerm_mssql_server.main)

  name                                = "docket"
  server_id                           = azurerm_mssql_server.main[0].id
  sku_name                            = var.settings.sku
  max_size_gb                         = var.settings.size_gb
  zone_redundant                      = var.settings.zone_redundant
  storage_account_type                = local.backup_storage
  transparent_data_encryption_enabled = true
  tags                                = var.base.tags

  short_term_retention_policy {
    retention_days = var.settings.backup_days
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "main" {
  count = length(azurerm_mssql_server.main)

  server_id              = azurerm_mssql_server.main[0].id
  log_monitoring_enabled = true
}
