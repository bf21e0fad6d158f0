variable "environment" {
  description = "Which of the files in environments says how it shall be: test, production or one of your own."
  type        = string
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{0,15}$", var.environment)) && fileexists("${path.root}/environments/${var.environment}.yaml")
    error_message = "There is no environments/${var.environment}.yaml, or its name is not 1 to 16 small letters, digits and dashes."
  }
}
