# Makes the data sets that come with the bake-off from Debian packages (bookworm):
#   apt-get install r-base-core r-cran-aer r-cran-mlbench python3-statsmodels
#   Rscript tools/data/make-bakeoff-data.R bakeoff/src/main/resources/org/lossary/bakeoff/data
# Run it by hand; neither the build nor CI does. PROVENANCE.md beside the data has sources, licences and checksums.
target <- commandArgs(trailingOnly = TRUE)[1]

save <- function(frame, name) {
  path <- file.path(target, paste0(name, ".csv"))
  con <- file(path, "wb")
  write.csv(frame, con, row.names = FALSE, quote = FALSE, eol = "\n")
  close(con)
  # No name and no time in the gzip header: the same data, the same bytes.
  status <- system2("gzip", c("-9", "-n", "-f", path))
  stopifnot(status == 0)
  cat(name, nrow(frame), ncol(frame), "\n")
}

every <- function(frame, step) frame[seq(1, nrow(frame), by = step), ]

data("CPS1988", package = "AER")
save(CPS1988[, c("education", "experience", "smsa", "region", "parttime", "wage")], "wages")

randhie <- read.csv("/usr/lib/python3/dist-packages/statsmodels/datasets/randhie/randhie.csv",
                    colClasses = "character")
randhie <- every(randhie, 4)
features <- setdiff(names(randhie), "mdvis")
save(cbind(randhie[, features], visits = randhie$mdvis), "visits")

data("NMES1988", package = "AER")
features <- setdiff(names(NMES1988), c("afam", "medicaid"))
save(NMES1988[, c(features, "medicaid")], "medicaid")

data("Satellite", package = "mlbench")
names(Satellite) <- c(paste0("x", 1:36), "soil")
save(Satellite, "satellite")
