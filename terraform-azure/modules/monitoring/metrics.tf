resource "azurerm_monitor_workspace" "main" {
  name                = "amw-${var.base.name}"
  location            = var.base.location
  resource_group_name = var.base.resource_group
  tags                = var.base.tags
}

resource "azurerm_monitor_data_collection_endpoint" "metrics" {
  name                = "dce-${var.base.name}-metrics"
  location            = var.base.location
  resource_group_name = var.base.resource_group
  kind                = "Linux"
  tags                = var.base.tags
}

resource "azurerm_monitor_data_collection_rule" "metrics" {
  name                        = "dcr-${var.base.name}-metrics"
  location                    = var.base.location
  resource_group_name         = var.base.resource_group
  kind                        = "Linux"
  data_collection_endpoint_id = azurerm_monitor_data_collection_endpoint.metrics.id
  tags                        = var.base.tags

  data_sources {
    prometheus_forwarder {
      name    = "PrometheusDataSource"
      streams = ["Microsoft-PrometheusMetrics"]
    }
  }

  destinations {
    monitor_account {
      name               = "workspace"
      monitor_account_id = azurerm_monitor_workspace.main.id
    }
  }

  data_flow {
    streams      = ["Microsoft-PrometheusMetrics"]
    destinations = ["workspace"]
  }
}

resource "azurerm_monitor_data_collection_rule_association" "metrics" {
  name                    = "prometheus"
  target_resource_id      = var.cluster_id
  data_collection_rule_id = azurerm_monitor_data_collection_rule.metrics.id
}
