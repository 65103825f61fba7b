"""Accelerator module for asyncio"""
# The native part is modules/asyncio; what it needs from modules written in Python is imported here, as CPython's C code does when it is
# imported. CPython 3.13 Modules/_asynciomodule.c (module_init).

import sys as _sys

if 'asyncio' not in _sys.modules:
    # Somebody imports this module before asyncio, which imports it when its own part is there: what comes of that stays in sys.modules.
    del _sys.modules[__name__]
    import asyncio as _package
else:
    from traceback import extract_stack as _extract_stack
    from weakref import WeakSet as _WeakSet
    from asyncio import base_futures as _futures
    from asyncio import base_tasks as _tasks
    from asyncio import coroutines as _coroutines
    from asyncio import exceptions as _exceptions
    from asyncio.events import get_event_loop_policy as _get_event_loop_policy
    import _asynciocore
    from _asynciocore import (
        Future, Task, _enter_task, _get_running_loop, _leave_task, _register_eager_task, _register_task, _set_running_loop,
        _swap_current_task, _unregister_eager_task, _unregister_task, current_task, get_event_loop, get_running_loop)

    _scheduled_tasks = _WeakSet()
    _eager_tasks = set()
    _current_tasks = _asynciocore.setup(
        _get_event_loop_policy, _exceptions.CancelledError, _exceptions.InvalidStateError, _futures._future_repr,
        _tasks._task_repr, _tasks._task_get_stack, _tasks._task_print_stack, _coroutines.iscoroutine, _extract_stack,
        _scheduled_tasks, _eager_tasks)
