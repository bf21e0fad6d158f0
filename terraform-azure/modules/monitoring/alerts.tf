resource "azurerm_monitor_action_group" "operators" {
  name                = "ag-${var.base.name}"
  resource_group_name = var.base.resource_group
  short_name          = "docket"
  tags                = var.base.tags

  dynamic "email_receiver" {
    for_each = var.settings.emails

    content {
      name                    = email_receiver.value
      email_address           = email_receiver.value
      use_common_alert_schema = true
    }
  }

  dynamic "webhook_receiver" {
    # That there is an address is no secret.
    for_each = nonsensitive(var.team_webhook_url == null) ? [] : ["team"]

    content {
      name                    = webhook_receiver.value
      service_uri             = var.team_webhook_url
      use_common_alert_schema = true
    }
  }
}

locals {
  # Prometheus' own form, so that its own tool can test them.
  rules = yamldecode(file("${path.module}/alerts.yaml")).groups[0]
}

resource "azurerm_monitor_alert_prometheus_rule_group" "main" {
  name                = local.rules.name
  location            = var.base.location
  resource_group_name = var.base.resource_group
  interval            = "PT${upper(local.rules.interval)}"
  scopes              = [azurerm_monitor_workspace.main.id]
  tags                = var.base.tags

  dynamic "rule" {
    for_each = local.rules.rules

    content {
      alert       = try(rule.value.alert, null)
      record      = try(rule.value.record, null)
      expression  = trimspace(rule.value.expr)
      for         = try("PT${upper(rule.value.for)}", null)
      severity    = try(tonumber(rule.value.labels.severity), null)
      annotations = try(rule.value.annotations, null)

      dynamic "action" {
        for_each = can(rule.value.alert) ? [azurerm_monitor_action_group.operators.id] : []

        content {
          action_group_id = action.value
        }
      }
    }
  }
}

locals {
  database_alerts = yamldecode(file("${path.module}/database-alerts.yaml"))
}

resource "azurerm_monitor_metric_alert" "database" {
  for_each = local.database_alerts

  name                = each.key
  resource_group_name = var.base.resource_group
  description         = each.value.says
  scopes              = [var.database.id]
  severity            = 2
  frequency           = "PT5M"
  window_size         = "PT${each.value.minutes}M"
  tags                = var.base.tags

  criteria {
    metric_namespace = var.database.kind
    metric_name      = each.value.metric
    aggregation      = each.value.aggregation
    operator         = each.value.operator
    threshold        = each.value.threshold
  }

  action {
    action_group_id = azurerm_monitor_action_group.operators.id
  }
}
