variable "given" {
  description = "An environment's file as it was decoded."
  type        = any
}

variable "settings" {
  description = "The same, with its types and defaults."
  type = object({
    name            = string
    subscription_id = string
    location        = string
    tags = object({
      owner       = string
      cost_centre = string
    })
    operators = object({
      group_name      = string
      group_object_id = string
    })
    network = object({
      address_space  = string
      operators_from = optional(list(string), [])
      ssh_from       = optional(list(string), [])
    })
    gateway = object({
      public = bool
      zone   = string
      hosts  = list(string)
    })
    cluster = object({
      kubernetes_version = string
      tier               = optional(string, "Standard")
      zones              = optional(list(string), [])
      system_nodes = object({
        size = string
        min  = number
        max  = number
      })
      docket_nodes = object({
        size = string
        min  = number
        max  = number
      })
    })
    database = object({
      engine         = optional(string, "sqlserver")
      sku            = string
      size_gb        = number
      backup_days    = optional(number, 7)
      geo_backup     = optional(bool, false)
      zone_redundant = optional(bool, false)
    })
    docket = optional(object({
      registration  = optional(string, "user")
      zone          = optional(string, "UTC")
      delivery_date = optional(bool, false)
      context_root  = optional(string, "/")
      environment   = optional(map(string), {})
    }), {})
    replicas = optional(object({
      min = optional(number, 2)
      max = optional(number, 6)
    }), {})
    monitoring = object({
      emails         = list(string)
      retention_days = optional(number, 30)
      daily_gb       = optional(number, 1)
      grafana        = optional(bool, false)
    })
    pipeline = object({
      github = optional(object({
        repository  = string
        environment = string
      }))
      azure_devops = optional(object({
        issuer  = string
        subject = string
      }))
    })
  })

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,16}[a-z0-9]$", var.settings.name)) && !strcontains(var.settings.name, "--")
    error_message = "name must have 4 to 18 small letters, digits and single hyphens, a letter first: the names of the vault and the registry are made of it."
  }

  validation {
    condition = alltrue([for id in [var.settings.subscription_id, var.settings.operators.group_object_id] :
    can(regex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", id))])
    error_message = "subscription_id and operators.group_object_id must be UUIDs in small letters, as `az` prints them."
  }

  validation {
    condition     = can(regex("^[a-z0-9]+$", var.settings.location))
    error_message = "location must be the short name of a region, such as westeurope."
  }

  validation {
    condition     = alltrue([for tag in values(var.settings.tags) : length(trimspace(tag)) > 0])
    error_message = "tags.owner and tags.cost_centre must not be empty: every resource carries them."
  }

  validation {
    condition     = can(regex("^10\\..*/(1[6-9]|20)$", var.settings.network.address_space)) && can(cidrhost(var.settings.network.address_space, 0)) && !can(regex("^10\\.24[45]\\.", var.settings.network.address_space))
    error_message = "network.address_space must be a range between /16 and /20 within 10.0.0.0/8, other than 10.244.0.0/15, which pods and services have."
  }

  validation {
    condition = alltrue([for range in concat(var.settings.network.operators_from, var.settings.network.ssh_from) :
    can(cidrhost(range, 0)) && can(regex("^(10\\.|192\\.168\\.|172\\.(1[6-9]|2[0-9]|3[01])\\.)", range)) && can(regex("/([89]|[12][0-9]|3[0-2])$", range))])
    error_message = "network.operators_from and network.ssh_from must hold private ranges, such as 192.168.10.0/24: the way in from outside is a VPN or a peered network."
  }

  validation {
    condition     = can(regex("^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$", var.settings.gateway.zone))
    error_message = "gateway.zone must be a domain, such as docket.example.org."
  }

  validation {
    condition = length(var.settings.gateway.hosts) > 0 && alltrue([for host in var.settings.gateway.hosts :
    host == var.settings.gateway.zone || (endswith(host, ".${var.settings.gateway.zone}") && can(regex("^[a-z0-9.-]+$", host)))])
    error_message = "gateway.hosts must name at least one host, each of them gateway.zone itself or below it."
  }

  validation {
    condition     = can(regex("^1\\.[0-9]{2}$", var.settings.cluster.kubernetes_version))
    error_message = "cluster.kubernetes_version must be a minor version in quotes, such as \"1.34\": patches come by themselves."
  }

  validation {
    condition     = contains(["Free", "Standard", "Premium"], var.settings.cluster.tier)
    error_message = "cluster.tier must be Free, Standard or Premium."
  }

  validation {
    condition = alltrue([for pool in [var.settings.cluster.system_nodes, var.settings.cluster.docket_nodes] :
    pool.min >= 1 && pool.max >= pool.min && pool.max <= 100 && floor(pool.min) == pool.min && floor(pool.max) == pool.max])
    error_message = "min and max of cluster.system_nodes and cluster.docket_nodes must be whole numbers, 1 or more, with min no larger than max and max no larger than 100."
  }

  validation {
    condition     = length(setsubtract(var.settings.cluster.zones, ["1", "2", "3"])) == 0
    error_message = "cluster.zones may hold \"1\", \"2\" and \"3\"; leave it empty where the region has no zones."
  }

  validation {
    condition     = contains(["sqlserver", "mysql"], var.settings.database.engine)
    error_message = "database.engine must be sqlserver or mysql."
  }

  validation {
    condition     = var.settings.database.backup_days >= 7 && var.settings.database.backup_days <= 35
    error_message = "database.backup_days must be between 7 and 35."
  }

  validation {
    condition     = var.settings.database.size_gb >= (var.settings.database.engine == "mysql" ? 20 : 1)
    error_message = "database.size_gb must be at least 20 for mysql and 1 for sqlserver."
  }

  validation {
    condition     = contains(["closed", "user", "staff"], var.settings.docket.registration)
    error_message = "docket.registration must be closed, user or staff."
  }

  validation {
    condition     = can(regex("^(/|(/[A-Za-z0-9_-]+)+)$", var.settings.docket.context_root))
    error_message = "docket.context_root must be / or a path, such as /docket, without a slash at its end."
  }

  validation {
    condition     = alltrue([for name in keys(var.settings.docket.environment) : can(regex("^(DOCKET|OTEL)_[A-Z0-9_]+$", name)) && !can(regex("SECRET_|PASSWORD|TOKEN|HEADERS", name))])
    error_message = "docket.environment may hold settings of Docket and of OpenTelemetry, such as DOCKET_SESSION_IDLE, but no secret: everybody who may look at the pod would see it in plain sight."
  }

  validation {
    condition     = var.settings.replicas.min >= 1 && var.settings.replicas.min <= var.settings.replicas.max && var.settings.replicas.max <= 20
    error_message = "replicas.min must be at least 1 and at most replicas.max, and that at most 20."
  }

  validation {
    condition = length(var.settings.monitoring.emails) > 0 && alltrue([for email in var.settings.monitoring.emails :
    can(regex("^[^@ ]+@[^@ ]+\\.[^@ ]+$", email))])
    error_message = "monitoring.emails must hold at least one address that alerts are sent to."
  }

  validation {
    condition     = var.settings.monitoring.retention_days >= 30 && var.settings.monitoring.retention_days <= 730
    error_message = "monitoring.retention_days must be between 30 and 730."
  }

  validation {
    condition     = var.settings.monitoring.daily_gb > 0
    error_message = "monitoring.daily_gb must be more than 0: it is the most that a day's logs may cost."
  }

  validation {
    condition     = var.settings.pipeline.github != null || var.settings.pipeline.azure_devops != null
    error_message = "pipeline must have github, azure_devops or both: nobody else may deploy."
  }

  validation {
    condition     = var.settings.pipeline.github == null || can(regex("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", var.settings.pipeline.github.repository))
    error_message = "pipeline.github.repository must be an owner and a name, such as example/docket."
  }

  validation {
    condition     = var.settings.pipeline.azure_devops == null || can(regex("^https://", var.settings.pipeline.azure_devops.issuer))
    error_message = "pipeline.azure_devops.issuer must be the https address that the service connection shows, and subject the text below it."
  }
}
