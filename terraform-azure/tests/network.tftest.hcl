mock_provider "azurerm" {
  source = "./tests/mocks"
}

variables {
  base = {
    name           = "docket-x"
    location       = "westeurope"
    resource_group = "rg-docket-x"
    tags           = { application = "docket" }
  }
  address_space  = "10.30.0.0/16"
  operators_from = ["192.168.10.0/24"]
  ssh_from       = []
  gateway_public = true
  zones          = ["1", "2", "3"]
}

run "lets_nobody_in_but_to_the_gateway" {
  command = plan

  module {
    source = "./modules/network"
  }

  assert {
    condition = alltrue([for rule in azurerm_network_security_rule.main :
    rule.access == "Deny" || !contains(["*", "Internet", "0.0.0.0/0"], coalesce(rule.source_address_prefix, "none")) || rule.name == "allow-web"])
    error_message = "Only the gateway's rule may let the internet in."
  }

  assert {
    condition = (azurerm_network_security_rule.main["cluster/allow-web"].destination_address_prefix == azurerm_public_ip.gateway[0].ip_address
    && azurerm_network_security_rule.main["cluster/allow-web"].destination_port_ranges == toset(["80", "443"]))
    error_message = "The internet may reach the gateway's address by 80 and 443, and nothing else."
  }

  assert {
    condition     = azurerm_network_security_rule.main["cluster/deny-internet"].destination_port_range == "*" && azurerm_network_security_rule.main["cluster/deny-internet"].protocol == "*"
    error_message = "Everything else from the internet must be denied."
  }

  assert {
    condition     = azurerm_network_security_rule.main["cluster/deny-ssh"].access == "Deny" && contains(azurerm_network_security_rule.main["cluster/deny-ssh"].destination_port_ranges, "22")
    error_message = "SSH must be denied, from within the network, too."
  }

  assert {
    condition     = alltrue([for rule in azurerm_network_security_rule.main : rule.access == "Deny" || !contains(coalesce(rule.destination_port_ranges, []), "22")])
    error_message = "Nothing may open SSH unless it is asked for."
  }

  assert {
    condition     = keys(azurerm_subnet_network_security_group_association.main) == ["cluster", "endpoints", "gateway"]
    error_message = "Each subnet needs its security group."
  }

  assert {
    condition     = alltrue([for subnet in azurerm_subnet.main : subnet.private_endpoint_network_policies == "Enabled" && !subnet.default_outbound_access_enabled])
    error_message = "Security groups must hold for private endpoints, and no subnet may have Azure's implicit way out."
  }

  assert {
    condition = (azurerm_network_security_rule.main["endpoints/deny-others"].source_address_prefix == "*"
    && azurerm_network_security_rule.main["endpoints/allow-cluster"].source_address_prefixes == toset(["10.30.0.0/18", "192.168.10.0/24"]))
    error_message = "Only the cluster and the operators may reach the private endpoints."
  }

  assert {
    condition     = azurerm_virtual_network.main.tags == tomap({ application = "docket" }) && azurerm_public_ip.gateway[0].tags == tomap({ application = "docket" })
    error_message = "Tags are mandatory."
  }
}

run "opens_ssh_to_those_who_are_named" {
  command = plan

  module {
    source = "./modules/network"
  }

  variables {
    ssh_from = ["192.168.10.4/32"]
  }

  assert {
    condition     = azurerm_network_security_rule.main["cluster/allow-ssh"].source_address_prefix == "192.168.10.4/32"
    error_message = "SSH must be open to the range that was named, and to no other."
  }

  assert {
    condition     = azurerm_network_security_rule.main["cluster/allow-ssh"].priority < azurerm_network_security_rule.main["cluster/deny-ssh"].priority
    error_message = "The permission must come before the denial."
  }
}

run "stays_off_the_internet" {
  command = plan

  module {
    source = "./modules/network"
  }

  variables {
    gateway_public = false
  }

  assert {
    condition     = length(azurerm_public_ip.gateway) == 0 && !contains(keys(azurerm_network_security_rule.main), "cluster/allow-web")
    error_message = "An internal gateway must have no public address, and no rule for one."
  }

  assert {
    condition     = output.gateway.address == "10.30.64.10"
    error_message = "An internal gateway has a fixed address in its own subnet."
  }
}
