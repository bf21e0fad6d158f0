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

variable "tenant_id" {
  description = "The Entra tenant whose identities may be let in."
  type        = string
}
