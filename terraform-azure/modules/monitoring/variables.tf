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
  description = "The network that Grafana is reached from."
  type = object({
    id                  = string
    endpoints_subnet_id = string
  })
}

variable "settings" {
  description = "The section monitoring of the environment's file."
  type = object({
    emails         = list(string)
    retention_days = number
    daily_gb       = number
    grafana        = bool
  })
}

variable "team_webhook_url" {
  description = "Where alerts are posted to for the team's channel; null for nowhere."
  type        = string
  sensitive   = true
}

variable "operators_group_object_id" {
  description = "The Entra group that Grafana lets in."
  type        = string
}

variable "cluster_id" {
  description = "The cluster whose logs and metrics are collected."
  type        = string
}

variable "database" {
  description = "The database whose load and disk are watched, and what kind of resource it is."
  type = object({
    id   = string
    kind = string
  })
}

variable "audited" {
  description = "Whose audit logs are kept, by a word for each, and which categories of them."
  type = map(object({
    id         = string
    categories = list(string)
  }))
}
