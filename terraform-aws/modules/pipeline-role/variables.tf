variable "name" {
  description = "The role's name."
  type        = string
}

variable "provider_arn" {
  description = "The OpenID Connect provider that stands for GitHub."
  type        = string
}

variable "subjects" {
  description = "Which jobs may take the role, as GitHub writes the subject: repo:OWNER/NAME:environment:NAME."
  type        = list(string)
  validation {
    condition     = length(var.subjects) > 0 && alltrue([for subject in var.subjects : can(regex("^repo:[^*:]+/[^*:]+:[^*]+", subject))])
    error_message = "each subject must name one repository and what of it, such as repo:example/docket:environment:ecs-test."
  }
}

variable "statements" {
  description = "What the role may do, as statements of a policy."
  type        = any
}

variable "policies" {
  description = "ARNs of managed policies besides."
  type        = list(string)
  default     = []
}
