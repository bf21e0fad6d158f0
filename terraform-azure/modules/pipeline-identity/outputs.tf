output "client_id" {
  description = "Whom a pipeline logs in as."
  value       = azurerm_user_assigned_identity.main.client_id
}

output "principal_id" {
  description = "What the cluster calls it."
  value       = azurerm_user_assigned_identity.main.principal_id
}
