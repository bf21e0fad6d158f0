variable "base" {
  description = "What all resources of the environment share."
  type = object({
    name           = string
    location       = string
    resource_group = string
    tags           = map(string)
  })
}

variable "address_space" {
  description = "The range of the network: the cluster has its first quarter, the gateway and the private endpoints a 256th each."
  type        = string
}

variable "operators_from" {
  description = "Private ranges that operators reach the private endpoints from."
  type        = list(string)
}

variable "ssh_from" {
  description = "Private ranges that may reach the nodes by SSH; none as a rule."
  type        = list(string)
}

variable "gateway_public" {
  description = "Whether the gateway has an address on the internet."
  type        = bool
}

variable "zones" {
  description = "The zones that the public address is in."
  type        = list(string)
}
