# The commands of Trellis. Each is a short script in .ci/, which needs a JDK 25, Maven and Node and fetches the rest.

.DEFAULT_GOAL := help
.PHONY: help setup run dev test check drill bench measure pictures contract format build release reset clean

help: ## Shows this list
	@echo "make …"
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  %-8s  %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Installs what a bare Debian machine lacks
	@.ci/setup

run: ## Builds both halves and serves them on http://localhost:8080 (TRELLIS_PORT=… moves it)
	@.ci/serve

dev: ## The same with live reload of both halves, for work on the code
	@.ci/dev

test: ## Installs what tests need and runs every test
	@.ci/test

check: ## All that CI runs: every test, and that the code has the one format
	@.ci/test format all

drill: ## The kill loop: writers, a killed process, every acknowledged write looked for
	@.ci/drill

bench: ## Compares the product with a hand-written server of the same queries
	@.ci/bench

measure: ## Measures start-up, memory and download, beside what the README claims
	@.ci/measure

pictures: ## Keeps pictures of the main job's screens in .ci/out/pictures
	@.ci/pictures

contract: ## Writes openapi.yaml and the client's types from the code, to be reviewed and committed
	@.ci/contract

format: ## Puts all code into the one format
	@.ci/format

build: ## Builds both halves
	@.ci/build

release: ## Makes backend/target/release, to be copied to where Trellis runs
	@.ci/release

reset: ## Throws away the data folder, so that the next start makes the sample district anew
	@.ci/reset

clean: ## Removes what the builds made, but not the data
	@rm -rf backend/target frontend/build frontend/.svelte-kit frontend/test-results .ci/out
