output "id" {
  description = "What its metrics are measured on: the database of Azure SQL, the server of MySQL."
  value       = local.on_sqlserver ? azurerm_mssql_database.main[0].id : local.server_id
}

output "host" {
  description = "The server's name, which leads to the private endpoint within the network."
  value       = local.host
}

output "url" {
  description = "For docket.database.url."
  value       = local.on_sqlserver ? "jdbc:sqlserver://${local.host};databaseName=docket" : "jdbc:mysql://${local.host}/docket"
}

output "authentication" {
  description = "For docket.database.authentication."
  value       = local.on_sqlserver ? "azure-managed-identity" : "password"
}

output "audited_id" {
  description = "What Azure SQL writes its audit log by; null for MySQL."
  value       = local.on_sqlserver ? "${local.server_id}/databases/master" : null
}
