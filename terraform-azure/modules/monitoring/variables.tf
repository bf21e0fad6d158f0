variable "base" {
  description = "What all resources of the environment share."
  type = object({
    name           = string
    location       = string
    resource_group = string
    tags           = map(string)
  })
}
