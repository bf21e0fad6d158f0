variable "name" {
  description = "What everything is called."
  type        = string
}

variable "account" {
  description = "The number of the account."
  type        = string
}

variable "region" {
  description = "The region's name."
  type        = string
}

variable "email" {
  description = "Who is told."
  type        = string
}

variable "key_arn" {
  description = "The key that encrypts what they are told."
  type        = string
}

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

variable "service_arn" {
  description = "The service."
  type        = string
}

variable "log_group" {
  description = "The log of the tasks."
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
