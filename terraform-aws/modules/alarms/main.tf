# When alarms are raised, in numbers alone: what watches them is made elsewhere.
locals {
  alarms = {
    no-task = {
      says      = "No task answers /health/ready: Docket is down."
      namespace = "AWS/ApplicationELB", metric = "HealthyHostCount", statistic = "Maximum", of = "balancer"
      operator  = "LessThanThreshold", threshold = 1, minutes = 3, missing = "breaching"
    }
    unready-task = {
      says      = "For ten minutes, there has been a task that does not answer /health/ready."
      namespace = "AWS/ApplicationELB", metric = "UnHealthyHostCount", statistic = "Maximum", of = "balancer"
      operator  = "GreaterThanThreshold", threshold = 0, minutes = 10, missing = "notBreaching"
    }
    slow-answers = {
      says      = "One answer in a hundred takes longer than a second."
      namespace = "AWS/ApplicationELB", metric = "TargetResponseTime", statistic = "p99", of = "balancer"
      operator  = "GreaterThanThreshold", threshold = 1, minutes = 10, missing = "notBreaching"
    }
    service-cpu = {
      says      = "The tasks have had no processor time left for ten minutes."
      namespace = "AWS/ECS", metric = "CPUUtilization", statistic = "Average", of = "tasks"
      operator  = "GreaterThanThreshold", threshold = 85, minutes = 10, missing = "missing"
    }
    service-memory = {
      says      = "The tasks are about to run out of memory."
      namespace = "AWS/ECS", metric = "MemoryUtilization", statistic = "Maximum", of = "tasks"
      operator  = "GreaterThanThreshold", threshold = 90, minutes = 10, missing = "missing"
    }
    database-cpu = {
      says      = "The database has had no processor time left for ten minutes."
      namespace = "AWS/RDS", metric = "CPUUtilization", statistic = "Average", of = "database"
      operator  = "GreaterThanThreshold", threshold = 85, minutes = 10, missing = "missing"
    }
    database-memory = {
      says      = "The database has less than 64 MiB of memory left."
      namespace = "AWS/RDS", metric = "FreeableMemory", statistic = "Minimum", of = "database"
      operator  = "LessThanThreshold", threshold = 64 * 1024 * 1024, minutes = 10, missing = "missing"
    }
    database-disk = {
      says      = "A tenth of the first size of the database's disk is left, and it can't grow, or not fast enough."
      namespace = "AWS/RDS", metric = "FreeStorageSpace", statistic = "Minimum", of = "database"
      operator  = "LessThanThreshold", threshold = floor(var.database_storage * 1024 * 1024 * 1024 / 10), minutes = 5, missing = "missing"
    }
    certificate = {
      says      = "The certificate ends in less than 20 days, and has not been renewed."
      namespace = "AWS/CertificateManager", metric = "DaysToExpiry", statistic = "Minimum", of = "certificate"
      operator  = "LessThanThreshold", threshold = 20, minutes = 1440, missing = "missing"
    }
  }
}

# 999 of 1000 requests shall be answered without a fault of ours. An alarm is raised when a month's worth of faults would be
# used up within two days (fast) or five (slow), by a long window, and still is, by a short one: Google's SRE workbook,
# chapter 5.
locals {
  windows = merge([
    for speed, burn in {
      # 14.4 and 6 times the budget, a thousandth; the windows are in seconds.
      fast = { ratio = 0.0144, long = 3600, short = 300 }
      slow = { ratio = 0.006, long = 21600, short = 1800 }
    } : { for length in ["long", "short"] : "${speed}-${length}" => { ratio = burn.ratio, seconds = burn[length] } }
  ]...)
}
