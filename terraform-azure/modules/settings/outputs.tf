locals {
  # As deep as the file goes: section, section.key, section.key.key.
  given_keys = toset(flatten([for a, x in var.given : concat([a], try([for b, y in x :
  concat(["${a}.${b}"], try([for c in keys(y) : "${a}.${b}.${c}"], []))], []))]))
  known_keys = toset(flatten([for a, x in var.settings : concat([a], try([for b, y in x :
  concat(["${a}.${b}"], try([for c in keys(y) : "${a}.${b}.${c}"], []))], []))]))
  unknown_keys = sort(setsubtract(local.given_keys, local.known_keys))
}

output "settings" {
  description = "The settings, checked and complete."
  value       = var.settings

  precondition {
    condition     = length(local.unknown_keys) == 0
    error_message = "The environment's file has keys that nothing reads: ${join(", ", local.unknown_keys)}. Correct or remove them."
  }
}

output "tags" {
  description = "The tags that every resource carries."
  value = {
    application = "docket"
    environment = var.settings.name
    owner       = var.settings.tags.owner
    cost-centre = var.settings.tags.cost_centre
    managed-by  = "terraform"
  }
}
