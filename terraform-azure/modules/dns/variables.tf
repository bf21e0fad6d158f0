variable "base" {
  description = "What all resources of the environment share."
  type = object({
    name           = string
    location       = string
    resource_group = string
    tags           = map(string)
  })
}

variable "zone" {
  description = "The domain that is delegated to Azure."
  type        = string
}

variable "hosts" {
  description = "The names that lead to the gateway: the zone itself or below it."
  type        = list(string)
}

variable "gateway_address" {
  description = "The gateway's address."
  type        = string
}
