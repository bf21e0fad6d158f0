output "address" {
  value = { dns_name = aws_lb.this.dns_name, zone_id = aws_lb.this.zone_id }
}

output "target_group_arn" {
  value = aws_lb_target_group.this.arn
}

# What its metrics are called by.
output "dimensions" {
  value = { LoadBalancer = aws_lb.this.arn_suffix, TargetGroup = aws_lb_target_group.this.arn_suffix }
}
