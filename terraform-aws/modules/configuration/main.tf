locals {
  # Keys with their sections; what is below tags and docket.environment is free.
  known = concat(keys(var.values), flatten([
    for section, values in var.values : [for key in try(keys(values), []) : "${section}.${key}"] if section != "tags"
  ]))
  given = concat(keys(var.raw), flatten([
    for section, values in var.raw : [for key in try(keys(values), []) : "${section}.${key}"] if section != "tags"
  ]))
  unknown = sort(setsubtract(local.given, local.known))

  # Terraform itself would say that a number is required, and not where.
  numbers  = ["network.zones", "service.cpu", "service.memory", "service.min", "service.max", "database.storage", "database.backup_days", "logs.days"]
  switches = ["protected", "kept", "network.endpoints_in_every_zone", "service.spot", "database.multi_az", "docket.delivery_date"]
}
