variable "name" {
  description = "What everything is called."
  type        = string
}

variable "protected" {
  description = "Whether it refuses to be deleted."
  type        = bool
}

variable "kept" {
  description = "Whether it leaves a snapshot and its backups when it is deleted."
  type        = bool
}

variable "class" {
  description = "The kind of machine."
  type        = string
}

variable "storage" {
  description = "GiB; it grows to twice as many by itself."
  type        = number
}

variable "multi_az" {
  description = "Whether another zone takes over when one is lost."
  type        = bool
}

variable "backup_days" {
  description = "How many days it can be taken back to any second."
  type        = number
}

variable "subnet_ids" {
  description = "The subnets of the database."
  type        = list(string)
}

variable "security_group_id" {
  description = "Who may connect."
  type        = string
}

variable "key_arn" {
  description = "The key that encrypts it, its logs and its password."
  type        = string
}

variable "logs_days" {
  description = "How long its logs are kept."
  type        = number
}
