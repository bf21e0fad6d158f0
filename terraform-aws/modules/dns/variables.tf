variable "name" {
  description = "The name that people call Docket by."
  type        = string
}

variable "zone_id" {
  description = "The hosted zone that the name is in."
  type        = string
}

variable "load_balancer" {
  description = "What the name leads to."
  type        = object({ dns_name = string, zone_id = string })
}
