output "id" {
  description = "The network."
  value       = azurerm_virtual_network.main.id
}

output "subnet_ids" {
  description = "The subnets, by name: cluster, gateway, endpoints."
  value       = { for name, subnet in azurerm_subnet.main : name => subnet.id }

  # Whoever uses a subnet waits until it is guarded.
  depends_on = [azurerm_subnet_network_security_group_association.main, azurerm_network_security_rule.main]
}

output "endpoints_range" {
  description = "The range that the private endpoints have their addresses in."
  value       = local.ranges.endpoints
}

output "gateway" {
  description = "The gateway's address, and what it is called in Azure where it is public."
  value = {
    address        = var.gateway_public ? azurerm_public_ip.gateway[0].ip_address : local.internal_address
    public_ip_id   = one(azurerm_public_ip.gateway[*].id)
    public_ip_name = one(azurerm_public_ip.gateway[*].name)
  }
}
