mock_provider "azurerm" {
  source = "./tests/mocks"
}

variables {
  base = {
    name           = "docket-x"
    location       = "westeurope"
    resource_group = "rg-docket-x"
    tags           = { application = "docket" }
  }
  network = {
    id                  = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Network/virtualNetworks/vnet"
    endpoints_subnet_id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"
  }

  settings = {
    engine         = "sqlserver"
    sku            = "GP_Gen5_2"
    size_gb        = 100
    backup_days    = 35
    geo_backup     = true
    zone_redundant = true
  }
  administrators = {
    group_name      = "docket-operators"
    group_object_id = "44444444-4444-4444-4444-444444444444"
    tenant_id       = "11111111-1111-1111-1111-111111111111"
  }
}

run "azure_sql_is_private_encrypted_and_without_passwords" {
  command = plan

  module {
    source = "./modules/database"
  }

  assert {
    condition = (azurerm_mssql_server.main[0].azuread_administrator[0].azuread_authentication_only
    && azurerm_mssql_server.main[0].azuread_administrator[0].object_id == var.administrators.group_object_id)
    error_message = "Azure SQL must be opened by identities of Entra alone."
  }

  assert {
    condition     = output.authentication == "azure-managed-identity" && output.url == "jdbc:sqlserver://sql-docket-x.database.windows.net;databaseName=docket"
    error_message = "Docket must log in by its identity."
  }

  assert {
    condition     = !azurerm_mssql_server.main[0].public_network_access_enabled && azurerm_mssql_server.main[0].outbound_network_restriction_enabled
    error_message = "Azure SQL must not be reached from the internet, nor reach it."
  }

  assert {
    condition     = module.endpoint.subnet_id == var.network.endpoints_subnet_id && module.endpoint.service_id == azurerm_mssql_server.main[0].id
    error_message = "Azure SQL needs its private endpoint."
  }

  assert {
    condition     = azurerm_mssql_server.main[0].connection_policy == "Proxy"
    error_message = "Redirected connections would need ports that the network does not open."
  }

  assert {
    condition     = azurerm_mssql_server.main[0].minimum_tls_version == "1.2" && azurerm_mssql_database.main[0].transparent_data_encryption_enabled
    error_message = "Azure SQL must be encrypted on the way and at rest."
  }

  assert {
    condition     = azurerm_mssql_server_extended_auditing_policy.main[0].log_monitoring_enabled
    error_message = "Azure SQL must be audited."
  }

  assert {
    condition     = azurerm_mssql_database.main[0].short_term_retention_policy[0].retention_days == 35 && azurerm_mssql_database.main[0].storage_account_type == "GeoZone" && azurerm_mssql_database.main[0].zone_redundant
    error_message = "Backups and zones must be as the environment's file says."
  }

  assert {
    condition     = azurerm_mssql_server.main[0].tags == tomap({ application = "docket" }) && azurerm_mssql_database.main[0].tags == tomap({ application = "docket" })
    error_message = "Tags are mandatory."
  }

  assert {
    condition     = length(azurerm_mysql_flexible_server.main) == 0
    error_message = "There is one database."
  }
}

run "mysql_is_private_and_encrypted" {
  command = plan

  module {
    source = "./modules/database"
  }

  variables {
    settings = {
      engine         = "mysql"
      sku            = "GP_Standard_D2ads_v5"
      size_gb        = 64
      backup_days    = 35
      geo_backup     = true
      zone_redundant = true
    }
  }

  assert {
    condition     = azurerm_mysql_flexible_server.main[0].public_network_access == "Disabled" && module.endpoint.service_id == azurerm_mysql_flexible_server.main[0].id
    error_message = "MySQL must be reached by its private endpoint alone."
  }

  assert {
    condition     = azurerm_mysql_flexible_server_configuration.tls[0].name == "require_secure_transport" && azurerm_mysql_flexible_server_configuration.tls[0].value == "ON"
    error_message = "MySQL must require TLS."
  }

  assert {
    condition     = azurerm_mysql_flexible_server.main[0].administrator_password == null
    error_message = "The password must not stand in the state."
  }

  assert {
    condition     = azurerm_mysql_flexible_server.main[0].high_availability[0].mode == "ZoneRedundant" && azurerm_mysql_flexible_server.main[0].geo_redundant_backup_enabled && azurerm_mysql_flexible_server.main[0].backup_retention_days == 35
    error_message = "Backups and zones must be as the environment's file says."
  }

  assert {
    condition     = output.authentication == "password" && output.url == "jdbc:mysql://mysql-docket-x.mysql.database.azure.com/docket" && length(azurerm_mssql_server.main) == 0
    error_message = "Docket must log in to MySQL by its secret, and there is one database."
  }
}

run "mysql_is_made" {
  command = apply

  module {
    source = "./modules/database"
  }

  variables {
    settings = merge(var.settings, { engine = "mysql", zone_redundant = false })
  }
}

run "a_restored_mysql_stays" {
  command = apply

  module {
    source = "./modules/database"
  }

  variables {
    base     = merge(var.base, { name = "docket-y" })
    settings = merge(var.settings, { engine = "mysql", zone_redundant = false })
  }

  assert {
    condition     = azurerm_mysql_flexible_server.main[0].name == "mysql-docket-x" && azurerm_mysql_flexible_database.main[0].server_name == "mysql-docket-x"
    error_message = "A server may not be replaced because it has another name."
  }
}
