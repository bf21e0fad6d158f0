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

variable "image" {
  description = "The image that the first tasks run, with its registry and its version or digest."
  type        = string
}

variable "repository_arn" {
  description = "The repository that images are pulled from."
  type        = string
}

variable "size" {
  description = "Units of processor time (1024 are one processor) and MiB of memory of a task."
  type        = object({ cpu = number, memory = number })
}

variable "scale" {
  description = "How many tasks there are at least and at most."
  type        = object({ min = number, max = number })
}

variable "spot" {
  description = "Whether tasks are cheap ones, which AWS may take away."
  type        = bool
}

variable "port" {
  description = "The port that Docket listens at."
  type        = number
}

variable "environment" {
  description = "What Docket is told, by the names of its README. No secret."
  type        = map(string)
}

variable "secret_arns" {
  description = "The secrets that Docket reads."
  type        = list(string)
}

variable "key_arn" {
  description = "The key that encrypts the secrets and the log."
  type        = string
}

variable "subnet_ids" {
  description = "The subnets of the tasks."
  type        = list(string)
}

variable "security_group_id" {
  description = "Who may call the tasks, and whom they may call."
  type        = string
}

variable "target_group_arn" {
  description = "The targets of the load balancer."
  type        = string
}

variable "logs_days" {
  description = "How long the log is kept."
  type        = number
}
