variable "name" {
  description = "The repository's name."
  type        = string
}

variable "disposable" {
  description = "Whether it may be deleted with its images."
  type        = bool
}
