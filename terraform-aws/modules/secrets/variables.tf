variable "prefix" {
  description = "What the names begin with."
  type        = string
}

variable "kept" {
  description = "Whether deleted ones can be had back for a month."
  type        = bool
}

variable "key_arn" {
  description = "The key that encrypts them."
  type        = string
}
