variable "base" {
  description = "What all resources of the environment share."
  type = object({
    name           = string
    location       = string
    resource_group = string
    tags           = map(string)
  })
}

variable "network" {
  description = "The network that the private endpoint belongs to."
  type = object({
    id                  = string
    endpoints_subnet_id = string
  })
}

variable "settings" {
  description = "The section database of the environment's file."
  type = object({
    engine         = string
    sku            = string
    size_gb        = number
    backup_days    = number
    geo_backup     = bool
    zone_redundant = bool
  })
}

variable "administrators" {
  description = "The Entra group that administers Azure SQL."
  type = object({
    group_name      = string
    group_object_id = string
    tenant_id       = string
  })
}
