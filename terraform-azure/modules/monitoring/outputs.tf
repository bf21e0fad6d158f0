output "log_workspace_id" {
  description = "Where logs are kept."
  value       = azurerm_log_analytics_workspace.main.id
}

output "grafana_url" {
  description = "Grafana's address, which leads to its private endpoint; null where there is none."
  value       = one(azurerm_dashboard_grafana.main[*].endpoint)
}
