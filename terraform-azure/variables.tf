variable "environment" {
  description = "Whose file in the folder environments is applied."
  type        = string

  validation {
    condition     = fileexists("${path.root}/environments/${var.environment}.yaml")
    error_message = "environment must name a file in the folder environments: there is no environments/${var.environment}.yaml."
  }
}

variable "mysql_password" {
  description = "The password of MySQL's administrator, where an environment has MySQL. It is handed to Azure and kept nowhere."
  type        = string
  default     = null
  sensitive   = true
  ephemeral   = true

  validation {
    condition     = local.settings.database.engine != "mysql" || try(length(var.mysql_password), 0) >= 20
    error_message = "mysql_password must have at least 20 characters, since database.engine is mysql. Set TF_VAR_mysql_password."
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
