variable "subscription_id" {
  description = "The subscription that keeps the state."
  type        = string

  validation {
    condition     = can(regex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", var.subscription_id))
    error_message = "subscription_id must be a UUID in small letters, as `az account show --query id` prints it."
  }
}

variable "name" {
  description = "The storage account's name, which must be free in all of Azure."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9]{3,24}$", var.name))
    error_message = "name must have 3 to 24 small letters and digits."
  }
}

variable "location" {
  description = "The region, such as westeurope."
  type        = string
}

variable "operators_group_object_id" {
  description = "The Entra group whose members apply Terraform."
  type        = string

  validation {
    condition     = can(regex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", var.operators_group_object_id))
    error_message = "operators_group_object_id must be a UUID in small letters, as `az ad group show` prints it."
  }
}

variable "operators_from" {
  description = "The public addresses or ranges that operators come from."
  type        = list(string)

  validation {
    condition     = length(var.operators_from) > 0 && alltrue([for range in var.operators_from : can(regex("^[0-9]+(\\.[0-9]+){3}(/([12][0-9]|30))?$", range)) && !startswith(range, "0.")])
    error_message = "operators_from must hold at least one public IPv4 address, or range from /10 to /30: nobody else reaches the state."
  }
}

variable "tags" {
  description = "Who answers for the state, and who pays."
  type = object({
    owner       = string
    cost_centre = string
  })
}
