output "client_ids" {
  description = "What the service accounts are annotated with, by the name of the workload."
  value       = { for name, identity in azurerm_user_assigned_identity.main : name => identity.client_id }
}

output "names" {
  description = "What the identities are called in Entra, by the name of the workload."
  value       = { for name, identity in azurerm_user_assigned_identity.main : name => identity.name }
}
