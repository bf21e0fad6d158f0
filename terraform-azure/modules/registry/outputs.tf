output "id" {
  description = "The registry."
  value       = azurerm_container_registry.main.id
}

output "name" {
  description = "Its name, for `az acr`."
  value       = azurerm_container_registry.main.name
}

output "login_server" {
  description = "Its host, which the names of images begin with."
  value       = azurerm_container_registry.main.login_server
}
