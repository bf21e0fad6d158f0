variable "base" {
  description = "What all resources of the environment share."
  type = object({
    name           = string
    location       = string
    resource_group = string
    tags           = map(string)
  })
}

variable "oidc_issuer_url" {
  description = "Who vouches for the cluster's service accounts."
  type        = string
}

variable "key_vault_id" {
  description = "The vault that Docket reads its secrets from."
  type        = string
}

variable "dns_zone_id" {
  description = "The zone in which cert-manager proves that the hosts are ours."
  type        = string
}
