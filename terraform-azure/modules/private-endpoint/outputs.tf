output "subnet_id" {
  description = "The subnet that the endpoint has its address in."
  value       = azurerm_private_endpoint.service.subnet_id
}

output "service_id" {
  description = "What the endpoint leads to."
  value       = azurerm_private_endpoint.service.private_service_connection[0].private_connection_resource_id
}
