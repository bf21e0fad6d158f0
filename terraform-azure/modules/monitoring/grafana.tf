resource "azurerm_dashboard_grafana" "main" {
  count = var.settings.grafana ? 1 : 0

  name                          = "amg-${var.base.name}"
  location                      = var.base.location
  resource_group_name           = var.base.resource_group
  grafana_major_version         = "12"
  sku                           = "Standard"
  api_key_enabled               = false
  public_network_access_enabled = false
  tags                          = var.base.tags

  azure_monitor_workspace_integrations {
    resource_id = azurerm_monitor_workspace.main.id
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_role_assignment" "grafana_reads_metrics" {
  count = length(azurerm_dashboard_grafana.main)

  scope                = azurerm_monitor_workspace.main.id
  role_definition_name = "Monitoring Data Reader"
  principal_id         = azurerm_dashboard_grafana.main[0].identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "operators_use_grafana" {
  count = length(azurerm_dashboard_grafana.main)

  scope                = azurerm_dashboard_grafana.main[0].id
  role_definition_name = "Grafana Admin"
  principal_id         = var.operators_group_object_id
  principal_type       = "Group"
}

module "endpoint" {
  source = "../private-endpoint"
  count  = length(azurerm_dashboard_grafana.main)

  base    = var.base
  network = var.network
  service = {
    id   = azurerm_dashboard_grafana.main[0].id
    part = "grafana"
    zone = "privatelink.grafana.azure.com"
    name = "grafana"
  }
}
