# Runs in the namespace of multiprocessing.context where the profile is 3.14 or later. CPython 3.14 Lib/multiprocessing/context.py (gh-84559).

_default_context = DefaultContext(_concrete_contexts['forkserver'])
