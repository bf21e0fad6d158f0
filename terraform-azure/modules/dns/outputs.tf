output "id" {
  description = "The zone."
  value       = azurerm_dns_zone.main.id
}

output "name_servers" {
  description = "What the domain above delegates the zone to."
  value       = azurerm_dns_zone.main.name_servers
}
