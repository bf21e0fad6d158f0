output "id" {
  description = "The vault."
  value       = azurerm_key_vault.main.id
}

output "name" {
  description = "Its name."
  value       = azurerm_key_vault.main.name
}

output "url" {
  description = "Its address, for docket.secrets.azure-key-vault.url."
  value       = trimsuffix(azurerm_key_vault.main.vault_uri, "/")
}
