variable "name" {
  description = "What everything is called."
  type        = string
}

variable "region" {
  description = "The region's name."
  type        = string
}

variable "vpc_id" {
  description = "The network."
  type        = string
}

variable "subnet_ids" {
  description = "The subnets that the endpoints have an address in."
  type        = list(string)
}

variable "route_table_id" {
  description = "The routes of the tasks."
  type        = string
}

variable "security_group_id" {
  description = "Who may use them."
  type        = string
}
