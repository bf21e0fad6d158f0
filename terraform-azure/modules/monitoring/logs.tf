resource "azurerm_log_analytics_workspace" "main" {
  name                         = "log-${var.base.name}"
  location                     = var.base.location
  resource_group_name          = var.base.resource_group
  sku                          = "PerGB2018"
  retention_in_days            = var.settings.retention_days
  daily_quota_gb               = var.settings.daily_gb
  local_authentication_enabled = false
  tags                         = var.base.tags
}

locals {
  # What Container Insights collects; metrics are Prometheus' business.
  log_streams = ["Microsoft-ContainerLogV2", "Microsoft-KubeEvents", "Microsoft-KubePodInventory"]
  queries     = yamldecode(file("${path.module}/queries.yaml"))
}

resource "azurerm_monitor_data_collection_rule" "logs" {
  name                = "dcr-${var.base.name}-logs"
  location            = var.base.location
  resource_group_name = var.base.resource_group
  kind                = "Linux"
  tags                = var.base.tags

  data_sources {
    extension {
      name           = "ContainerInsightsExtension"
      extension_name = "ContainerInsights"
      streams        = local.log_streams
      extension_json = jsonencode({
        dataCollectionSettings = {
          interval               = "1m"
          namespaceFilteringMode = "Off"
          enableContainerLogV2   = true
        }
      })
    }
  }

  destinations {
    log_analytics {
      name                  = "workspace"
      workspace_resource_id = azurerm_log_analytics_workspace.main.id
    }
  }

  data_flow {
    streams      = local.log_streams
    destinations = ["workspace"]
  }
}

resource "azurerm_monitor_data_collection_rule_association" "logs" {
  name                    = "ContainerInsightsExtension"
  target_resource_id      = var.cluster_id
  data_collection_rule_id = azurerm_monitor_data_collection_rule.logs.id
}

resource "azurerm_monitor_diagnostic_setting" "audit" {
  for_each = var.audited

  name                       = "audit"
  target_resource_id         = each.value.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id

  dynamic "enabled_log" {
    for_each = each.value.categories

    content {
      category = enabled_log.value
    }
  }
}

resource "azurerm_log_analytics_query_pack" "main" {
  name                = "pack-${var.base.name}"
  location            = var.base.location
  resource_group_name = var.base.resource_group
  tags                = var.base.tags
}

resource "azurerm_log_analytics_query_pack_query" "main" {
  for_each = local.queries

  # The provider wants a UUID; the same for the same query.
  name          = uuidv5("dns", "${each.key}.docket")
  query_pack_id = azurerm_log_analytics_query_pack.main.id
  display_name  = each.value.title
  description   = each.value.description
  body          = each.value.query
  categories    = ["applications"]
  tags          = var.base.tags
}
