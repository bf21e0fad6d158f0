# What Azure would answer, known while planning, and in its shape: a provider checks the ids that it is given.
mock_data "azurerm_client_config" {
  defaults = {
    tenant_id       = "11111111-1111-1111-1111-111111111111"
    subscription_id = "22222222-2222-2222-2222-222222222222"
  }
}

mock_resource "azurerm_resource_group" {
  override_during = plan

  defaults = {
    id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x"
  }
}

mock_resource "azurerm_virtual_network" {
  override_during = plan

  defaults = {
    id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Network/virtualNetworks/vnet"
  }
}

mock_resource "azurerm_subnet" {
  override_during = plan

  defaults = {
    id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Network/virtualNetworks/vnet/subnets/subnet"
  }
}

mock_resource "azurerm_network_security_group" {
  override_during = plan

  defaults = {
    id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Network/networkSecurityGroups/nsg"
  }
}

mock_resource "azurerm_public_ip" {
  override_during = plan

  defaults = {
    id         = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Network/publicIPAddresses/pip"
    ip_address = "203.0.113.7"
  }
}

mock_resource "azurerm_private_dns_zone" {
  override_during = plan

  defaults = {
    id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Network/privateDnsZones/privatelink.example"
  }
}

mock_resource "azurerm_container_registry" {
  override_during = plan

  defaults = {
    id           = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.ContainerRegistry/registries/crdocketx"
    login_server = "crdocketx.azurecr.io"
  }
}

mock_resource "azurerm_key_vault" {
  override_during = plan

  defaults = {
    id        = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.KeyVault/vaults/kv-docket-x"
    vault_uri = "https://kv-docket-x.vault.azure.net/"
  }
}

mock_resource "azurerm_mssql_server" {
  override_during = plan

  defaults = {
    id                          = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Sql/servers/sql-docket-x"
    fully_qualified_domain_name = "sql-docket-x.database.windows.net"
  }
}

mock_resource "azurerm_mssql_database" {
  override_during = plan

  defaults = {
    id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Sql/servers/sql-docket-x/databases/docket"
  }
}

mock_resource "azurerm_mysql_flexible_server" {
  override_during = plan

  defaults = {
    id   = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.DBforMySQL/flexibleServers/mysql-docket-x"
    fqdn = "mysql-docket-x.mysql.database.azure.com"
    zone = "1"

    replication_role = "None"
  }
}

mock_resource "azurerm_user_assigned_identity" {
  override_during = plan

  defaults = {
    id           = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-docket-x"
    client_id    = "01234567-89ab-cdef-0123-456789abcdef"
    principal_id = "55555555-5555-5555-5555-555555555555"
  }
}

mock_resource "azurerm_kubernetes_cluster" {
  override_during = plan

  defaults = {
    id              = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.ContainerService/managedClusters/aks-docket-x"
    oidc_issuer_url = "https://westeurope.oic.prod-aks.azure.com/1/2/"
  }
}

mock_resource "azurerm_dns_zone" {
  override_during = plan

  defaults = {
    id           = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Network/dnsZones/docket.example.org"
    name_servers = ["ns1-01.azure-dns.com."]
  }
}

mock_resource "azurerm_log_analytics_workspace" {
  override_during = plan

  defaults = {
    id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.OperationalInsights/workspaces/log-docket-x"
  }
}

mock_resource "azurerm_monitor_workspace" {
  override_during = plan

  defaults = {
    id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Monitor/accounts/amw-docket-x"
  }
}

mock_resource "azurerm_monitor_data_collection_endpoint" {
  override_during = plan

  defaults = {
    id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Insights/dataCollectionEndpoints/dce-docket-x"
  }
}

mock_resource "azurerm_monitor_data_collection_rule" {
  override_during = plan

  defaults = {
    id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Insights/dataCollectionRules/dcr-docket-x"
  }
}

mock_resource "azurerm_monitor_action_group" {
  override_during = plan

  defaults = {
    id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Insights/actionGroups/ag-docket-x"
  }
}

mock_resource "azurerm_log_analytics_query_pack" {
  override_during = plan

  defaults = {
    id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.OperationalInsights/queryPacks/pack-docket-x"
  }
}

mock_resource "azurerm_dashboard_grafana" {
  override_during = plan

  defaults = {
    id       = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Dashboard/grafana/amg-docket-x"
    endpoint = "https://amg-docket-x.weu.grafana.azure.com"
  }
}

mock_resource "azurerm_role_definition" {
  override_during = plan

  defaults = {
    role_definition_resource_id = "/subscriptions/22222222-2222-2222-2222-222222222222/providers/Microsoft.Authorization/roleDefinitions/77777777-7777-7777-7777-777777777777"
  }
}
