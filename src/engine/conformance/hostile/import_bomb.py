import importlib
while True:
    importlib.reload(importlib.import_module('keyword'))
