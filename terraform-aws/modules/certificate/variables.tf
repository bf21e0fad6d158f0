variable "name" {
  description = "The name that the certificate is for."
  type        = string
}

variable "zone_id" {
  description = "The hosted zone that the name is in."
  type        = string
}
