locals {
  # By subnet and name. A lower priority decides first.
  rules = merge(
    {
      "cluster/deny-ssh"       = { priority = 300, access = "Deny", from = ["*"], to = "*", ports = ["22"] }
      "cluster/allow-balancer" = { priority = 3900, access = "Allow", from = ["AzureLoadBalancer"], to = "*", ports = ["*"] }
      "cluster/deny-internet"  = { priority = 4000, access = "Deny", from = ["Internet"], to = "*", ports = ["*"] }
      "gateway/allow-web"      = { priority = 100, access = "Allow", from = ["VirtualNetwork"], to = "*", ports = ["80", "443"] }
      "gateway/allow-balancer" = { priority = 110, access = "Allow", from = ["AzureLoadBalancer"], to = "*", ports = ["*"] }
      "gateway/deny-others"    = { priority = 4000, access = "Deny", from = ["*"], to = "*", ports = ["*"] }
      "endpoints/allow-cluster" = {
        priority = 100, access = "Allow", from = concat([local.ranges.cluster], var.operators_from), to = "*", ports = ["443", "1433", "3306"]
      }
      "endpoints/deny-others" = { priority = 4000, access = "Deny", from = ["*"], to = "*", ports = ["*"] }
    },
    # Azure's load balancer leaves the gateway's own address in the packets.
    { for address in azurerm_public_ip.gateway : "cluster/allow-web" => {
      priority = 100, access = "Allow", from = ["Internet"], to = address.ip_address, ports = ["80", "443"]
    } },
    { for ranges in [var.ssh_from] : "cluster/allow-ssh" => {
      priority = 200, access = "Allow", from = ranges, to = "*", ports = ["22"]
    } if length(ranges) > 0 },
  )
}

resource "azurerm_network_security_group" "main" {
  for_each = local.ranges

  name                = "nsg-${var.base.name}-${each.key}"
  location            = var.base.location
  resource_group_name = var.base.resource_group
  tags                = var.base.tags
}

resource "azurerm_network_security_rule" "main" {
  for_each = local.rules

  name                        = split("/", each.key)[1]
  resource_group_name         = var.base.resource_group
  network_security_group_name = azurerm_network_security_group.main[split("/", each.key)[0]].name
  direction                   = "Inbound"
  protocol                    = each.value.access == "Deny" ? "*" : "Tcp"
  priority                    = each.value.priority
  access                      = each.value.access
  source_port_range           = "*"
  source_address_prefix       = length(each.value.from) == 1 ? each.value.from[0] : null
  source_address_prefixes     = length(each.value.from) == 1 ? null : each.value.from
  destination_address_prefix  = each.value.to
  destination_port_ranges     = each.value.ports == ["*"] ? null : each.value.ports
  destination_port_range      = each.value.ports == ["*"] ? "*" : null
}

resource "azurerm_subnet_network_security_group_association" "main" {
  for_each = local.ranges

  subnet_id                 = azurerm_subnet.main[each.key].id
  network_security_group_id = azurerm_network_security_group.main[each.key].id
}
