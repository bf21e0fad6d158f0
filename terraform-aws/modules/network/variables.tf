variable "name" {
  description = "What everything is called."
  type        = string
}

variable "account" {
  description = "The number of the account."
  type        = string
}

variable "cidr" {
  description = "The addresses, a block of /16."
  type        = string
}

variable "zones" {
  description = "How many zones there are subnets in."
  type        = number
}

variable "logs_days" {
  description = "How long flow logs are kept."
  type        = number
}

variable "key_arn" {
  description = "The key that encrypts flow logs."
  type        = string
}
