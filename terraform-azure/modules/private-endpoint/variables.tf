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
  description = "The network that the endpoint belongs to."
  type = object({
    id                  = string
    endpoints_subnet_id = string
  })
}

variable "service" {
  description = "What the endpoint leads to: its id, the part of it, the private zone of its name, and a short word for it."
  type = object({
    id   = string
    part = string
    zone = string
    name = string
  })
}
