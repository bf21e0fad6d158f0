variable "environment" {
  description = "The environment's name."
  type        = string
}

variable "bootstrap" {
  description = "Where the account has what its environments share."
  type        = object({ region = string })
}

variable "raw" {
  description = "The environment's file as it was read, to name keys that nobody knows and values of a wrong kind."
  type        = any
  validation {
    condition     = alltrue([for key in local.numbers : can(tonumber(try(var.raw[split(".", key)[0]][split(".", key)[1]], var.raw[key], null)))])
    error_message = "In environments/${var.environment}.yaml, ${join(" and ", [for key in local.numbers : key if !can(tonumber(try(var.raw[split(".", key)[0]][split(".", key)[1]], var.raw[key], null)))])} must be a number."
  }
  validation {
    condition     = alltrue([for key in local.switches : can(tobool(try(var.raw[split(".", key)[0]][split(".", key)[1]], var.raw[key], null)))])
    error_message = "In environments/${var.environment}.yaml, ${join(" and ", [for key in local.switches : key if !can(tobool(try(var.raw[split(".", key)[0]][split(".", key)[1]], var.raw[key], null)))])} must be true or false."
  }
}

variable "values" {
  description = "The environment's file, typed."
  type = object({
    region     = string
    protected  = bool
    kept       = optional(bool, true)
    repository = string
    tags       = map(string)
    dns = object({
      zone = string
      name = string
    })
    network = object({
      cidr                    = string
      zones                   = optional(number, 2)
      endpoints_in_every_zone = optional(bool, true)
      allowed_from            = optional(list(string), ["0.0.0.0/0"])
    })
    service = object({
      image  = string
      cpu    = optional(number, 512)
      memory = optional(number, 1024)
      min    = optional(number, 2)
      max    = optional(number, 4)
      spot   = optional(bool, false)
    })
    database = object({
      class       = string
      storage     = optional(number, 20)
      multi_az    = optional(bool, true)
      backup_days = optional(number, 7)
      trust_store = optional(string, "/opt/docket/rds.p12")
    })
    docket = optional(object({
      registration  = optional(string, "user")
      zone          = optional(string, "UTC")
      delivery_date = optional(bool, false)
      environment   = optional(map(string), {})
    }), {})
    logs = optional(object({
      days = optional(number, 30)
    }), {})
    alarms = object({
      email = string
    })
  })

  validation {
    condition     = var.values.region == var.bootstrap.region
    error_message = "region must be ${var.bootstrap.region}, as in bootstrap/terraform.tfvars: the registry and the state are there."
  }
  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$", var.values.repository))
    error_message = "repository must be OWNER/NAME as GitHub spells it, without a wildcard."
  }
  validation {
    condition     = alltrue([for key in ["owner", "cost-center"] : try(trimspace(var.values.tags[key]) != "", false)])
    error_message = "tags must have owner and cost-center, and neither may be empty."
  }
  validation {
    condition     = can(regex("^[a-z0-9-]+(\\.[a-z0-9-]+)+$", var.values.dns.zone)) && endswith(var.values.dns.name, ".${var.values.dns.zone}")
    error_message = "dns.zone must be a hosted zone, such as example.org, and dns.name a name in it, such as docket.example.org."
  }
  validation {
    condition     = can(cidrnetmask(var.values.network.cidr)) && endswith(var.values.network.cidr, ".0.0/16")
    error_message = "network.cidr must be a block of /16, such as 10.20.0.0/16."
  }
  validation {
    condition     = contains([2, 3], var.values.network.zones)
    error_message = "network.zones must be 2 or 3."
  }
  validation {
    condition     = length(var.values.network.allowed_from) > 0 && alltrue([for cidr in var.values.network.allowed_from : can(cidrnetmask(cidr))])
    error_message = "network.allowed_from must be blocks of addresses, such as 203.0.113.0/24; 0.0.0.0/0 is everybody."
  }
  validation {
    condition     = can(regex("^([0-9]+\\.[0-9]+\\.[0-9]+[0-9A-Za-z.-]*|sha256:[0-9a-f]{64})$", var.values.service.image))
    error_message = "service.image must be a version, such as 0.1.0, or a digest, sha256:…: neither latest nor another tag that moves."
  }
  validation {
    condition = contains(lookup({
      512  = [1024, 2048, 3072, 4096]
      1024 = [2048, 3072, 4096, 5120, 6144, 7168, 8192]
      2048 = [4096, 5120, 6144, 7168, 8192]
      4096 = [8192, 9216, 10240, 12288, 16384]
    }, var.values.service.cpu, []), var.values.service.memory)
    error_message = "service.cpu and service.memory must be a pair that Fargate offers, from 512 and 1024 on: 1024 takes 2048 to 8192 in steps of 1024."
  }
  validation {
    condition     = var.values.service.min >= 1 && var.values.service.min <= var.values.service.max && var.values.service.max <= 20
    error_message = "service.min must be at least 1 and at most service.max, and that at most 20."
  }
  validation {
    condition     = startswith(var.values.database.class, "db.") && var.values.database.storage >= 20 && var.values.database.backup_days >= 1 && var.values.database.backup_days <= 35
    error_message = "database.class must be one of RDS, such as db.t4g.micro, database.storage at least 20 (GiB), and database.backup_days 1 to 35."
  }
  validation {
    condition     = contains(["closed", "user", "staff"], var.values.docket.registration)
    error_message = "docket.registration must be closed, user or staff."
  }
  validation {
    condition     = alltrue([for name, value in var.values.docket.environment : can(regex("^(DOCKET|OTEL)_[A-Z0-9_]+$", name)) && !can(regex("SECRET_|PASSWORD|TOKEN|HEADERS", name))])
    error_message = "docket.environment may hold settings of Docket and of OpenTelemetry, such as DOCKET_SESSION_IDLE, but no secret: everybody who may look at the task would see it in plain sight."
  }
  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731], var.values.logs.days)
    error_message = "logs.days must be a number of days that CloudWatch offers: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545 or 731."
  }
  validation {
    condition     = can(regex("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", var.values.alarms.email))
    error_message = "alarms.email must be an address, such as orders-team@example.org."
  }
  validation {
    condition     = var.environment != "production" || !var.values.service.spot
    error_message = "service.spot must be false in production: AWS takes Spot tasks away whenever it likes."
  }
  validation {
    condition     = var.environment != "production" || (var.values.database.multi_az && var.values.service.min >= 2 && var.values.network.endpoints_in_every_zone)
    error_message = "production must survive the loss of a zone: database.multi_az and network.endpoints_in_every_zone true, service.min at least 2."
  }
}
