# make run      启动机器人（第一次会自动安装）
# make test     全部测试；只跑一部分：make test ARGS="tests/knowledge -k loader"
# make check    格式、写法、类型、层次
# make bench    性能对比；只跑一项：make bench ARGS=knowledge
# make eval     找答案和听话的准确程度
# make docs     按代码里的命令表重写 docs/commands.md
# make clean    删去安装的环境和缓存（不动 data/state）

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ARGS ?=

.DEFAULT_GOAL := run
.PHONY: run test check bench eval docs clean

run: $(VENV)/run.stamp
	@exec $(BIN)/python run_bot.py $(ARGS)

test: $(VENV)/dev.stamp
	@$(BIN)/python tests/prepare.py
	@$(BIN)/python -m pytest $(or $(ARGS),-n 3 --dist loadfile --no-loadscope-reorder)

check: $(VENV)/dev.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -q tests/test_floors.py

bench: $(VENV)/bench.stamp
	@$(BIN)/python -m tests.bench $(ARGS)

eval: $(VENV)/dev.stamp
	@$(BIN)/python -m tests.knowledge.evaluate
	@$(BIN)/python -m tests.knowledge.doubles
	@$(BIN)/python -m tests.domain.evaluate_speech
	@$(BIN)/python -m tests.domain.evaluate_matters
	@$(BIN)/python -m tests.talk_next.learn --measure
	@$(BIN)/python -m tests.talk_next.evaluate
	@$(BIN)/python -m tests.talk_next.apart

docs: $(VENV)/dev.stamp
	@$(BIN)/python -m tests.write_docs

clean:
	rm -rf $(VENV) *.egg-info build .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find bot handlers tests -name __pycache__ -prune -exec rm -rf {} +

# Each stamp says that what pyproject.toml asks for is installed.
$(VENV)/run.stamp: pyproject.toml | $(BIN)/python
	@echo "正在安装运行所需的组件……"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/dev.stamp: pyproject.toml | $(BIN)/python
	@echo "正在安装测试和检查所需的组件……"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/run.stamp

$(VENV)/bench.stamp: $(VENV)/dev.stamp
	@echo "正在安装性能对比的对象……"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,bench]'
	@touch $@

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "需要 Python 3.11 或更高版本，现在是：$$($(PYTHON) --version 2>&1 || true)"; \
		echo "装好后可以指定：make PYTHON=python3.12 run"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "Python 缺少 venv 模块，请先安装：apt install python3-venv"; exit 1; }
	@$(PYTHON) -m venv $(VENV)
