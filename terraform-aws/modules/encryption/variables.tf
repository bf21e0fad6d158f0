variable "name" {
  description = "The key's alias."
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

variable "kept" {
  description = "Whether a deletion can be taken back for a month instead of a week."
  type        = bool
}
