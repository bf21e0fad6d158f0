resource "azurerm_dns_zone" "main" {
  name                = var.zone
  resource_group_name = var.base.resource_group
  tags                = var.base.tags
}

resource "azurerm_dns_a_record" "gateway" {
  for_each = toset(var.hosts)

  name                = each.value == var.zone ? "@" : trimsuffix(each.value, ".${var.zone}")
  resource_group_name = var.base.resource_group
  zone_name           = azurerm_dns_zone.main.name
  ttl                 = 300
  records             = [var.gateway_address]
  tags                = var.base.tags
}

# RFC 8659: nobody else may issue certificates for these names.
resource "azurerm_dns_caa_record" "main" {
  name                = "@"
  resource_group_name = var.base.resource_group
  zone_name           = azurerm_dns_zone.main.name
  ttl                 = 300
  tags                = var.base.tags

  record {
    flags = 0
    tag   = "issue"
    value = "letsencrypt.org"
  }
}
