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
    emails         = ["somebody@example.org"]
    retention_days = 90
    daily_gb       = 5
    grafana        = true
  }
  team_webhook_url          = null
  operators_group_object_id = "44444444-4444-4444-4444-444444444444"
  cluster_id                = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.ContainerService/managedClusters/aks-docket-x"
  database = {
    id   = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.Sql/servers/sql-docket-x/databases/docket"
    kind = "Microsoft.Sql/servers/databases"
  }
  audited = {
    vault = {
      id         = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-docket-x/providers/Microsoft.KeyVault/vaults/kv-docket-x"
      categories = ["AuditEvent"]
    }
  }
}

run "watches_tells_and_stays_private" {
  command = plan

  module {
    source = "./modules/monitoring"
  }

  assert {
    condition     = azurerm_log_analytics_workspace.main.retention_in_days == 90 && azurerm_log_analytics_workspace.main.daily_quota_gb == 5
    error_message = "Logs must be kept, and may not cost more, than the environment's file says."
  }

  assert {
    condition     = !azurerm_log_analytics_workspace.main.local_authentication_enabled
    error_message = "Logs must be written by identities, not by a shared key."
  }

  assert {
    condition     = [for log in azurerm_monitor_diagnostic_setting.audit["vault"].enabled_log : log.category] == ["AuditEvent"]
    error_message = "Who asked the vault must be kept."
  }

  assert {
    condition     = length(azurerm_log_analytics_query_pack_query.main) == length(local.queries) && length(local.queries) >= 6
    error_message = "Each query of the file must be saved."
  }

  assert {
    condition     = azurerm_monitor_data_collection_rule_association.logs.target_resource_id == var.cluster_id && azurerm_monitor_data_collection_rule_association.metrics.target_resource_id == var.cluster_id
    error_message = "The cluster's logs and metrics must be collected."
  }

  assert {
    condition = (toset([for rule in azurerm_monitor_alert_prometheus_rule_group.main.rule : rule.alert if rule.alert != null]) == toset([
      "DocketDown", "DocketRequestsFail", "DocketErrorBudgetBurnsFast", "DocketErrorBudgetBurnsSlowly", "NodeCpuHigh", "DocketMemoryHigh", "NodeDiskFull",
      "DocketPoolExhausted", "DocketLogInsRefused", "DocketEventsFail", "DocketTelemetryMissing",
    ]))
    error_message = "Each alert of the file must be there."
  }

  assert {
    condition = alltrue([for rule in azurerm_monitor_alert_prometheus_rule_group.main.rule :
    rule.action[0].action_group_id == azurerm_monitor_action_group.operators.id && rule.severity >= 1 && can(regex("^PT[0-9]+[MH]$", rule.for)) if rule.alert != null])
    error_message = "Each alert must reach the operators, with a severity and after a while."
  }

  assert {
    condition     = { for name, alert in azurerm_monitor_metric_alert.database : alert.criteria[0].metric_name => alert.criteria[0].metric_namespace } == { cpu_percent = var.database.kind, storage_percent = var.database.kind }
    error_message = "The database's processor and disk must be watched."
  }

  assert {
    condition = { for name, alert in azurerm_monitor_metric_alert.database : name => {
      says        = alert.description
      metric      = alert.criteria[0].metric_name
      aggregation = alert.criteria[0].aggregation
      operator    = alert.criteria[0].operator
      threshold   = alert.criteria[0].threshold
      minutes     = tonumber(trim(alert.window_size, "PTM"))
    } } == local.database_alerts
    error_message = "The database's alerts must be those of the file, which are tried."
  }

  assert {
    condition     = [for receiver in azurerm_monitor_action_group.operators.email_receiver : receiver.email_address] == ["somebody@example.org"] && length(azurerm_monitor_action_group.operators.webhook_receiver) == 0
    error_message = "Alerts go to the addresses of the environment's file."
  }

  assert {
    condition     = !azurerm_dashboard_grafana.main[0].public_network_access_enabled && !azurerm_dashboard_grafana.main[0].api_key_enabled && module.endpoint[0].service_id == azurerm_dashboard_grafana.main[0].id
    error_message = "Grafana must be reached by its private endpoint alone."
  }

  assert {
    condition     = azurerm_role_assignment.grafana_reads_metrics[0].role_definition_name == "Monitoring Data Reader" && azurerm_role_assignment.grafana_reads_metrics[0].scope == azurerm_monitor_workspace.main.id
    error_message = "Grafana reads metrics, and nothing else."
  }

  assert {
    condition     = azurerm_role_assignment.operators_use_grafana[0].principal_id == var.operators_group_object_id && azurerm_role_assignment.operators_use_grafana[0].scope == azurerm_dashboard_grafana.main[0].id
    error_message = "Operators alone use Grafana."
  }

  assert {
    condition = alltrue([for tags in [
      azurerm_log_analytics_workspace.main.tags, azurerm_monitor_workspace.main.tags, azurerm_monitor_action_group.operators.tags,
      azurerm_monitor_alert_prometheus_rule_group.main.tags, azurerm_dashboard_grafana.main[0].tags, azurerm_log_analytics_query_pack.main.tags,
    ] : tags == tomap({ application = "docket" })])
    error_message = "Tags are mandatory."
  }
}

run "tells_the_team" {
  command = plan

  module {
    source = "./modules/monitoring"
  }

  variables {
    team_webhook_url = "https://example.org/hook"
  }

  assert {
    condition     = length(azurerm_monitor_action_group.operators.webhook_receiver) == 1
    error_message = "Alerts go to the team's channel where there is one."
  }
}

run "saves_the_price_of_grafana" {
  command = plan

  module {
    source = "./modules/monitoring"
  }

  variables {
    settings = {
      emails         = ["somebody@example.org"]
      retention_days = 30
      daily_gb       = 1
      grafana        = false
    }
  }

  assert {
    condition     = length(azurerm_dashboard_grafana.main) == 0 && length(module.endpoint) == 0
    error_message = "Grafana is only where the environment's file wants it."
  }
}
