variable "base" {
  description = "What all resources of the environment share."
  type = object({
    name           = string
    location       = string
    resource_group = string
    tags           = map(string)
  })
}

variable "settings" {
  description = "The section pipeline of the environment's file."
  type = object({
    github       = optional(object({ repository = string, environment = string }))
    azure_devops = optional(object({ issuer = string, subject = string }))
  })
}

variable "resource_group_id" {
  description = "Where the role that is defined here may be given."
  type        = string
}

variable "cluster_id" {
  description = "The cluster that is deployed to."
  type        = string
}

variable "registry_id" {
  description = "The registry that images are imported into."
  type        = string
}
