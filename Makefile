# Two commands for a user: `make report` and `make test`. Both do their own set-up.
OUTPUT ?= output

.PHONY: report test check setup

report: setup
	swift build -c release --product coterie
	.build/release/coterie report seeds --output $(OUTPUT)

test: setup
	swift build --build-tests
	swift test --skip-build
	scripts/check-exports

check: setup
	scripts/check

setup:
	@scripts/setup
