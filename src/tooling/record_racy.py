# Runs a program of src/engine/conformance/racy with the luck of a seed: where CPython 3.13 looks at its eval breaker (a function begins, a
# loop jumps back, a call of C has come back) it sometimes sleeps, and so gives the GIL away. That is no more than a busy machine does, so
# whatever is printed is something that CPython can print. Usage: python3.13 record_racy.py SEED PROGRAM.py

import os as _os
import sys as _sys
import time as _time

_state = [int(_sys.argv[1]) * 7919 + 17]
# Rarely and long, so that others get far ahead, or often and short.
_chance, _longest = ((0.01, 0.03), (0.03, 0.015), (0.1, 0.004))[int(_sys.argv[1]) % 3]


def _random():
    _state[0] = (_state[0] * 6364136223846793005 + 1442695040888963407) % 2**64
    return (_state[0] >> 33) / 2**31


def _pause(*_):
    if _random() < _chance:
        _time.sleep(_random() * _longest)


def _jump(code, offset, destination):
    if destination < offset:
        _pause()


def _child():
    _state[0] ^= _os.getpid() * 2654435761


def _watch():
    monitoring, events = _sys.monitoring, _sys.monitoring.events
    tool = monitoring.PROFILER_ID
    monitoring.use_tool_id(tool, 'racy')
    monitoring.register_callback(tool, events.PY_START, _pause)
    monitoring.register_callback(tool, events.C_RETURN, _pause)
    monitoring.register_callback(tool, events.JUMP, _jump)
    monitoring.set_events(tool, events.PY_START | events.CALL | events.JUMP)


_sys.argv = _sys.argv[2:]
_os.register_at_fork(after_in_child=_child)
with open(_sys.argv[0], encoding='utf-8') as _file:
    _code = compile(_file.read(), _sys.argv[0], 'exec')
_watch()
exec(_code)
