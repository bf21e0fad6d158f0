variable "name" {
  description = "What everything is called."
  type        = string
}

variable "vpc_id" {
  description = "The network."
  type        = string
}

variable "allowed_from" {
  description = "The addresses that the load balancer is open to."
  type        = list(string)
}

variable "port" {
  description = "The port that Docket listens at."
  type        = number
}

variable "s3_prefix_list_id" {
  description = "The addresses of S3, behind its endpoint."
  type        = string
}
