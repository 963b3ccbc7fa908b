# The commands, one word each. They need Python 3.11 or newer and keep everything else in .venv.

# Another interpreter: make run PYTHON=python3.12. Another port: make run PORT=8600.
PYTHON ?= python3
PORT ?= 8501

CODE := dashboard.py data components tests
RUN := .venv/bin/python -m
# Tests that hold bounds of time or memory, or stop servers: nothing runs beside them.
ALONE := tests/bench/test_uploads.py \
	$(patsubst %,tests/components/serve/test_%.py,export_queue packing same_origin server) \
	$(patsubst %,tests/browser/test_%.py,costly_uploads export first_load replicas)
PIP := $(RUN) pip --quiet --disable-pip-version-check
INSTALL := install --require-hashes --requirement
LOCK := $(RUN) uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--custom-compile-command "make lock" $(if $(UPGRADE),--upgrade)

.PHONY: run test check format pictures bench mutants lock sbom clean
.DELETE_ON_ERROR:

# Serves the dashboard on http://localhost:8501.
run: .venv/app.stamp
	$(RUN) streamlit run components/serve/app.py --server.port="$(PORT)" --server.headless=true

# Everything: a browser and a Japanese font are found or installed, then the checks, then every test: two at
# a time, first those without a browser by file, and at last those that have to be alone.
test: .venv/dev.stamp
	$(RUN) tests.browser.browser
	$(MAKE) check
	$(RUN) pytest --numprocesses 2 --dist loadfile $(ALONE:%=--ignore %) --ignore tests/browser
	$(RUN) pytest --numprocesses 2 tests/browser $(ALONE:%=--ignore %)
	$(RUN) pytest $(ALONE)

# Format, lint, types and the order of imports, without changing a file.
check: .venv/dev.stamp
	$(RUN) ruff format --check $(CODE)
	$(RUN) ruff check $(CODE)
	$(RUN) mypy --strict $(CODE)
	.venv/bin/lint-imports --no-cache --no-logo

# Puts the code into its one format.
format: .venv/dev.stamp
	$(RUN) ruff format $(CODE)
	$(RUN) ruff check --fix $(CODE)

# Keeps the pictures of charts and page that no longer look as in tests/browser/pictures; look at them before they are committed.
pictures: .venv/dev.stamp
	$(RUN) tests.browser.browser
	RENEW_PICTURES=1 $(RUN) pytest tests/browser/test_pictures.py

# Measures the dashboard beside a bare Streamlit app (Linux, a few minutes); bench.json has the numbers.
bench: .venv/dev.stamp
	$(RUN) tests.browser.browser
	$(RUN) tests.bench --json bench.json

# Changes the code one place at a time and says which changes no test notices: hours for all of it, minutes for a module
# (make mutants MUTANTS=components/model/scenario.py). tests/mutants/accepted.toml has those that change nothing.
MUTANTS ?= components/model data
mutants: .venv/dev.stamp
	$(RUN) tests.mutants $(MUTANTS)

# Pins what requirements.txt and requirements-dev.txt ask for, and what that needs in turn, with a hash for every file.
# Pins that still fit stay; make lock UPGRADE=1 renews them all.
lock: .venv/dev.stamp
	$(LOCK) requirements.txt --output-file deploy/requirements.lock
	$(LOCK) requirements-dev.txt --constraint deploy/requirements.lock --output-file deploy/requirements-dev.lock

# Writes the bill of materials: what the dashboard consists of when it runs here, with licences (CycloneDX, JSON).
sbom: .venv/dev.stamp
	"$(PYTHON)" -m venv --clear --without-pip .venv/bill
	$(PIP) --python .venv/bill/bin/python $(INSTALL) deploy/requirements.lock
	$(RUN) cyclonedx_py environment --output-reproducible --output-file deploy/sbom.cdx.json .venv/bill/bin/python
	rm -rf .venv/bill

# Removes what these commands have made.
clean:
	rm -rf .venv .mypy_cache .ruff_cache .hypothesis deploy/sbom.cdx.json
	find $(CODE) -type d -name __pycache__ -prune -exec rm -rf {} +

# Packages are installed again only when their lock changes; a file that is not the locked one is refused.
.venv/app.stamp: deploy/requirements.lock | .venv/bin/python
	$(PIP) $(INSTALL) deploy/requirements.lock
	@touch $@

.venv/dev.stamp: deploy/requirements-dev.lock .venv/app.stamp
	$(PIP) $(INSTALL) deploy/requirements-dev.lock
	@touch $@

# Debian keeps a part of venv in a package of its own; without it a half-made .venv is left, which must go.
.venv/bin/python:
	@command -v "$(PYTHON)" >/dev/null || { echo "$(PYTHON) was not found: Python 3.11 or newer is needed." >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed; $(PYTHON) is " + sys.version.split()[0] + ". Name another one: make PYTHON=python3.12")'
	@"$(PYTHON)" -m venv --clear .venv || { \
		rm -rf .venv; \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
			echo "This Python cannot make a virtual environment; installing python3-venv." >&2; \
			export DEBIAN_FRONTEND=noninteractive; apt-get update -qq && apt-get install -y -qq python3-venv && "$(PYTHON)" -m venv --clear .venv; \
		else false; fi; \
	} || { \
		rm -rf .venv; \
		echo "No virtual environment could be made. On Debian or Ubuntu: sudo apt install python3-venv" >&2; \
		exit 1; \
	}
