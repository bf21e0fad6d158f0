variable "name" {
  description = "What everything is called."
  type        = string
}

variable "account" {
  description = "The number of the account."
  type        = string
}

variable "protected" {
  description = "Whether it refuses to be deleted."
  type        = bool
}

variable "vpc_id" {
  description = "The network."
  type        = string
}

variable "subnet_ids" {
  description = "The public subnets."
  type        = list(string)
}

variable "security_group_id" {
  description = "Who gets in."
  type        = string
}

variable "certificate_arn" {
  description = "The certificate for people's way in."
  type        = string
}

variable "port" {
  description = "The port that Docket listens at."
  type        = number
}

variable "logs_days" {
  description = "How long access logs are kept."
  type        = number
}
