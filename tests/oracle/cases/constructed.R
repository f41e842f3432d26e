# Writes p03_teams.json and p08_balanced.json: `Rscript constructed.R`, with the packages below. The
# data are made up here. Every value expected comes from R or one of its packages, or, where those have
# no function for it, from the formula written out below.
suppressMessages({library(jsonlite); library(psych); library(multilevel)})

teams <- data.frame(
  team = c("east", "east", "east", "east", "north", "north", "north", "south", "south", "west", "west", "west"),
  i1 = c(5, 4, 4, 3, 2, 2, 3, 3, 4, 2, 3, 5), i2 = c(4, 5, NA, 3, 2, 2, 3, 5, 2, 2, 3, 4),
  i3 = c(5, 5, 4, 4, 1, 3, 2, 3, 4, 2, 4, 5), i4 = c(3, 4, 4, 3, 3, 2, 2, 4, 5, 1, NA, 4),
  i5 = c(4, 5, 3, 3, 2, 4, 1, 4, 3, 2, 4, 4))
items <- paste0("i", 1:5)
balanced <- list(
  apart = rbind(c(2.1, 2.4, 2.2), c(3.6, 3.1, 3.3), c(4.8, 4.4, 4.9), c(1.2, 1.9, 1.5),
                c(3.9, 4.2, 3.7), c(2.8, 2.6, 3.2), c(5.1, 4.7, 5.3), c(1.7, 1.4, 2.3)),
  near = rbind(c(2.9, 4.1, 1.8), c(3.3, 2.2, 4.0), c(4.6, 3.1, 3.8), c(1.9, 2.7, 3.6),
               c(3.0, 4.4, 2.1), c(2.5, 2.8, 4.3), c(4.9, 3.4, 2.6), c(1.6, 3.7, 2.3)),
  large = matrix(c(55, 41, 62, 70, 48, 66, 37, 59, 73, 52, 44, 68, 61, 49, 57, 38, 64, 71, 46, 53,
                   60, 35, 69, 58, 47, 63, 40, 67, 51, 56, 43, 72), 16, 2))

scores <- function(columns) {
  x <- as.matrix(teams[columns])
  enough <- rowSums(!is.na(x)) >= ncol(x) / 2 & rowSums(!is.na(x)) > 0
  ifelse(enough, (rowMeans(x, na.rm = TRUE) - 1) / 4 * 100, NA)
}
interval <- function(x) {
  x <- x[!is.na(x)]; ci <- t.test(x)$conf.int
  list(n = length(x), mean = mean(x), sd = sd(x), se = sd(x) / sqrt(length(x)), ci_low = ci[1], ci_high = ci[2])
}
groups_of <- function(f) {
  found <- lapply(split(teams, teams$team), f)
  columns <- names(found[[1]])
  c(list(group = names(found)), setNames(lapply(columns, function(k) unname(sapply(found, `[[`, k))), columns))
}
rwg_of <- function(null) groups_of(function(g) {
  raw <- 1 - var(g$i2, na.rm = TRUE) / null
  list(n = sum(!is.na(g$i2)), rwg = max(0, raw), rwg_raw = raw)
})
rwg_j_of <- function(null) groups_of(function(g) {
  x <- g[items]; done <- na.omit(x)
  pick <- function(f) f(done, rep(1, nrow(done)), ranvar = null)[1, 2]
  ratio <- 1 - min(mean(sapply(x, var, na.rm = TRUE)), null) / null
  list(n_complete = nrow(done), rwgj_listwise = pick(rwg.j), rwg_lindell_listwise = pick(rwg.j.lindell),
       rwgj_available = 5 * ratio / (5 * ratio + 1 - ratio))
})
deviation_of <- function(columns) groups_of(function(g) {
  deviation <- function(x, center) {
    of <- function(v) mean(abs(v - center(v, na.rm = TRUE)), na.rm = TRUE)
    mean(apply(x, 2, of))
  }
  x <- as.matrix(g[columns]); done <- na.omit(x)
  list(n_complete = nrow(done), ad_mean = deviation(done, mean), ad_median = deviation(done, median),
       ad_mean_available = deviation(x, mean), ad_median_available = deviation(x, median))
})
oneway <- function(y, g) {
  g <- g[!is.na(y)]; y <- y[!is.na(y)]; a <- aov(y ~ factor(g)); s <- summary(a)[[1]]; n <- table(g)
  n0 <- (length(y) - sum(n^2) / length(y)) / (length(n) - 1); b <- s[1, "Mean Sq"]; w <- s[2, "Mean Sq"]
  list(k_groups = length(n), n_total = length(y), group_size_mean = mean(n), n0 = n0, msb = b, msw = w,
       df1 = s[1, "Df"], df2 = s[2, "Df"], f = s[1, "F value"], p = s[1, "Pr(>F)"],
       icc1 = ICC1(a), icc2 = ICC2(a), icc1_n0 = (b - w) / (b + (n0 - 1) * w))
}
alpha_of <- function(x) {
  done <- na.omit(x); found <- psych::alpha(done)$total; limits <- alpha.ci(found$raw_alpha, n.obs = nrow(done), n.var = ncol(x))
  list(k = ncol(x), n_complete = nrow(done), alpha = found$raw_alpha, alpha_std = found$std.alpha,
       feldt_low = limits$lower.ci, feldt_high = limits$upper.ci,
       alpha_pairwise = psych::alpha(x, use = "pairwise")$total$raw_alpha)
}
# factanal, and then EM steps (Rubin and Thayer 1982) until the last digits stand still.
omega_of <- function(x) {
  done <- na.omit(x); r <- cor(done); s <- sapply(done, sd)
  f <- factanal(covmat = r, factors = 1, n.obs = nrow(done)); l <- as.vector(f$loadings); u <- as.vector(f$uniquenesses)
  for (step in 1:20000) {
    b <- as.vector(solve(l %*% t(l) + diag(u), l))
    l <- as.vector(r %*% b) / as.vector(1 - sum(b * l) + t(b) %*% r %*% b)
    u <- diag(r) - l * as.vector(r %*% b)
  }
  omega <- function(l, u) sum(l)^2 / (sum(l)^2 + sum(u))
  off <- function(m) { left <- r - m %*% t(m); sum(left[upper.tri(left)]^2) }
  m <- l
  for (again in 1:5) m <- optim(m, off, method = "BFGS", control = list(reltol = 1e-16, maxit = 10000))$par
  list(n_complete = nrow(done), heywood = FALSE, omega_ml_cov = omega(l * s, u * s^2), omega_ml_cor = omega(l, u),
       omega_minres_cor = omega(m, 1 - m^2), loadings_ml_cor = abs(l))
}
icc_of <- function(m) {
  i <- psych::ICC(m, lmer = FALSE)$results; one <- i["Single_raters_absolute", ]; many <- i["Average_raters_absolute", ]
  list(icc1 = one$ICC, icc1_low = one$`lower bound`, icc1_high = one$`upper bound`, icc1k = many$ICC,
       icc1k_low = many$`lower bound`, icc1k_high = many$`upper bound`, f = one$F, df1 = one$df1, df2 = one$df2, p = one$p)
}
kruskal_of <- function(y, g) { k <- kruskal.test(y, factor(g)); list(h = k$statistic[[1]], df = k$parameter[[1]], p = k$p.value) }

check <- function(id, stat, input, params, source, tolerance, expected)
  list(id = id, stat = stat, input = input, params = params, source = source, rel_tol = tolerance, expected = expected)
one <- list(columns = I("i2"), group = "team"); all <- list(columns = items, group = "team")
scale <- list(scale_min = 1, scale_max = 5, min_answered_share = 0.5)
none <- setNames(list(), character(0))
save <- function(id, title, data, checks) write(toJSON(list(
  id = id, title = title, data_source = "constructed: see constructed.R", generator = R.version.string,
  null_means = "missing in input; undefined (must not be a number, and must not be 0) in expected",
  data = data, checks = checks), auto_unbox = TRUE, digits = I(17), na = "null", null = "null", pretty = TRUE), paste0(id, ".json"))

save("p03_teams", "12 persons in 4 teams of 2 to 4, five items, two missing answers", as.list(teams), list(
  check("01_group_scores", "group_scores", all, c(scale, conf = 0.95), "Student t", 1e-10, list(
    groups = groups_of(function(g) interval(scores(items)[teams$team == g$team[1]])), overall = interval(scores(items)))),
  check("02_rwg", "rwg", list(column = "i2", group = "team"), list(null_variance = 2), "James, Demaree & Wolf 1984", 1e-10, rwg_of(2)),
  check("03_rwg", "rwg", list(column = "i2", group = "team"), list(null_variance = 1.34), "LeBreton & Senter 2008", 1e-10, rwg_of(1.34)),
  check("04_rwg_j", "rwg_j", all, list(null_variance = 2), "James, Demaree & Wolf 1984; Lindell, Brandt & Whitney 1999", 1e-10, rwg_j_of(2)),
  check("05_rwg_j", "rwg_j", all, list(null_variance = 1.34), "LeBreton & Senter 2008", 1e-10, rwg_j_of(1.34)),
  check("06_average_deviation", "average_deviation", one, none, "Burke, Finkelstein & Dusig 1999", 1e-10, deviation_of("i2")),
  check("07_average_deviation", "average_deviation", all, none, "Burke, Finkelstein & Dusig 1999", 1e-10, deviation_of(items)),
  check("08_icc_oneway", "icc_oneway", list(score_of = items, group = "team"), scale, "Bliese 2000", 1e-9, oneway(scores(items), teams$team)),
  check("09_icc_oneway", "icc_oneway", list(score_of = I("i2"), group = "team"), scale, "Bliese 2000", 1e-9, oneway(scores("i2"), teams$team)),
  check("10_cronbach_alpha", "cronbach_alpha", list(columns = items), list(missing = "listwise", conf = 0.95), "Cronbach 1951; Feldt 1965", 1e-9, alpha_of(teams[items])),
  check("11_omega_total", "omega_total", list(columns = items), list(missing = "listwise"), "McDonald 1999", 1e-5, omega_of(teams[items])),
  check("12_kruskal_wallis", "kruskal_wallis", list(score_of = items, group = "team"), scale, "Kruskal & Wallis 1952", 1e-9, kruskal_of(scores(items), teams$team))))

value <- as.vector(t(balanced$apart)); group <- rep(1:8, each = 3)
save("p08_balanced", "Groups of equal size: one rating a member", list(group = group, y = value), list(
  check("01_icc_psych", "icc_psych", list(matrix_rows = balanced$apart), list(conf = 0.95), "Shrout & Fleiss 1979", 1e-8, icc_of(balanced$apart)),
  check("02_icc_psych", "icc_psych", list(matrix_rows = balanced$near), list(conf = 0.95), "Shrout & Fleiss 1979", 1e-8, icc_of(balanced$near)),
  check("03_icc_psych", "icc_psych", list(matrix_rows = balanced$large), list(conf = 0.95), "Shrout & Fleiss 1979", 1e-8, icc_of(balanced$large)),
  check("04_icc_oneway", "icc_oneway", list(score_of = I("y"), group = "group"), list(scale_min = 0, scale_max = 10, min_answered_share = 0.5), "Bliese 2000", 1e-9, oneway(value * 10, group))))
