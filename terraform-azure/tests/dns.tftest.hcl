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
  zone            = "docket.example.org"
  hosts           = ["docket.example.org", "orders.docket.example.org"]
  gateway_address = "203.0.113.7"
}

run "leads_to_the_gateway" {
  command = plan

  module {
    source = "./modules/dns"
  }

  assert {
    condition     = { for host, record in azurerm_dns_a_record.gateway : record.name => record.records } == { "@" = toset(["203.0.113.7"]), "orders" = toset(["203.0.113.7"]) }
    error_message = "Each host needs its record, relative to the zone."
  }

  assert {
    condition     = [for record in azurerm_dns_caa_record.main.record : "${record.tag} ${record.value}"] == ["issue letsencrypt.org"]
    error_message = "One authority alone may issue certificates."
  }

  assert {
    condition     = azurerm_dns_zone.main.tags == tomap({ application = "docket" }) && alltrue([for record in azurerm_dns_a_record.gateway : record.tags == tomap({ application = "docket" })])
    error_message = "Tags are mandatory."
  }
}
