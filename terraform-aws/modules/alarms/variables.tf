variable "load_balancer" {
  description = "What the load balancer's metrics are called by."
  type        = object({ LoadBalancer = string, TargetGroup = string })
}

variable "cluster" {
  description = "The cluster's name."
  type        = string
}

variable "service" {
  description = "The service's name."
  type        = string
}

variable "database_id" {
  description = "The database's name."
  type        = string
}

variable "database_storage" {
  description = "GiB of the database's disk at first."
  type        = number
}

variable "certificate_arn" {
  description = "The certificate for people's way in."
  type        = string
}
