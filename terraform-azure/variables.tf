variable "environment" {
  description = "Whose file in the folder environments is applied."
  type        = string

  validation {
    condition     = fileexists("${path.root}/environments/${var.environment}.yaml")
    error_message = "environment must name a file in the folder environments: there is no environments/${var.environment}.yaml."
  }
}

variable "team_webhook_url" {
  description = "The address that alerts are posted to for the team's channel, of a Teams workflow; null for e-mail alone."
  type        = string
  default     = null
  sensitive   = true

  validation {
    condition     = var.team_webhook_url == null || can(regex("^https://", var.team_webhook_url))
    error_message = "team_webhook_url must begin with https://."
  }
}
