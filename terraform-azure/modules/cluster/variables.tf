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
  description = "The section cluster of the environment's file."
  type = object({
    kubernetes_version = string
    tier               = string
    zones              = list(string)
    system_nodes       = object({ size = string, min = number, max = number })
    docket_nodes       = object({ size = string, min = number, max = number })
  })
}

variable "network" {
  description = "The subnets of the nodes and of the gateway, and the gateway's public address; null where it has none."
  type = object({
    cluster_subnet_id = string
    gateway_subnet_id = string
    public_ip_id      = string
  })
}

variable "administrators" {
  description = "The Entra group that administers the cluster."
  type = object({
    group_object_id = string
    tenant_id       = string
  })
}

variable "log_workspace_id" {
  description = "Where the containers' logs go."
  type        = string
}

variable "gateway_public" {
  description = "Whether the gateway has a public address."
  type        = bool
}

variable "registry_id" {
  description = "The registry that the nodes pull images from."
  type        = string
}
