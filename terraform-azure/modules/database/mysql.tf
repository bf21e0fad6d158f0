# Kept nowhere: whoever needs the administrator gives it a password of their own.
ephemeral "random_password" "administrator" {
  count = var.settings.engine == "mysql" ? 1 : 0

  length      = 32
  min_lower   = 1
  min_upper   = 1
  min_numeric = 1
}

resource "azurerm_mysql_flexible_server" "main" {
  count = var.settings.engine == "mysql" ? 1 : 0

  name                = "mysql-${var.base.name}"
  location            = var.base.location
  resource_group_name = var.base.resource_group
  version             = "8.4"
  sku_name            = var.settings.sku
  administrator_login = "operator"
  # Sent once, when the server is made.
  administrator_password_wo         = ephemeral.random_password.administrator[0].result
  administrator_password_wo_version = 1
  public_network_access             = "Disabled"
  backup_retention_days             = var.settings.backup_days
  geo_redundant_backup_enabled      = var.settings.geo_backup
  tags                              = var.base.tags

  storage {
    size_gb           = var.settings.size_gb
    auto_grow_enabled = true
  }

  dynamic "high_availability" {
    for_each = var.settings.zone_redundant ? ["ZoneRedundant"] : []

    content {
      mode = high_availability.value
    }
  }

  lifecycle {
    ignore_changes = [
      # Azure chooses them, and exchanges them when it fails over.
      zone, high_availability[0].standby_availability_zone,
      # A restored server has a name of its own for ever, and tells what it was restored from.
      name, source_server_id,
    ]
  }
}

resource "azurerm_mysql_flexible_database" "main" {
  count = length(azurerm_mysql_flexible_server.main)

  name                = "docket"
  resource_group_name = var.base.resource_group
  server_name         = azurerm_mysql_flexible_server.main[0].name
  charset             = "utf8mb4"
  collation           = "utf8mb4_0900_ai_ci"
}

resource "azurerm_mysql_flexible_server_configuration" "tls" {
  count = length(azurerm_mysql_flexible_server.main)

  name                = "require_secure_transport"
  resource_group_name = var.base.resource_group
  server_name         = azurerm_mysql_flexible_server.main[0].name
  value               = "ON"
}
