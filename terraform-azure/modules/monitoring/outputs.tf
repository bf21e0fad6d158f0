output "log_workspace_id" {
  description = "Where logs are kept."
  value       = azurerm_log_analytics_workspace.main.id
}
