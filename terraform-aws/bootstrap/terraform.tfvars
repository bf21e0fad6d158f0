region     = "eu-central-1"
repository = "example/docket"
tags = {
  owner       = "orders-team"
  cost-center = "1000"
}
