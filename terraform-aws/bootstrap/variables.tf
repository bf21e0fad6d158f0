variable "region" {
  description = "The region of the state and of the registry, such as eu-central-1."
  type        = string
  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", var.region))
    error_message = "region must be the name of a region, such as eu-central-1."
  }
}

variable "repository" {
  description = "The repository on GitHub whose pipelines may push and deploy, such as example/docket."
  type        = string
  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$", var.repository))
    error_message = "repository must be OWNER/NAME as GitHub spells it, without a wildcard."
  }
}

variable "tags" {
  description = "Tags of everything: owner and cost-center at least."
  type        = map(string)
  validation {
    condition     = alltrue([for key in ["owner", "cost-center"] : try(trimspace(var.tags[key]) != "", false)])
    error_message = "tags must have owner and cost-center, and neither may be empty."
  }
}

variable "disposable" {
  description = "Whether the bucket and the registry may be deleted with what is in them."
  type        = bool
  default     = false
}
