output "vpc_id" {
  value = aws_vpc.this.id
}

output "public_subnet_ids" {
  value = aws_subnet.public[*].id
}

output "private_subnet_ids" {
  value = aws_subnet.private[*].id
}

output "database_subnet_ids" {
  value = aws_subnet.database[*].id
}

output "private_route_table_id" {
  value = aws_route_table.private.id
}

# A regular expression for the addresses of the public subnets, where nothing but the load balancer is.
output "load_balancer_addresses" {
  value = format("%s\\.[0-%d]\\.\\d+", join("\\.", slice(split(".", var.cidr), 0, 2)), var.zones - 1)
}
