variable "name" {
  description = "The repository's name."
  type        = string
}
