variable "database_storage" {
  description = "GiB of the database's disk at first."
  type        = number
}
