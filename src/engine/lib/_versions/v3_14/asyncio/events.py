# Runs in the namespace of asyncio.events where the profile is 3.14 or later. CPython 3.14 Lib/asyncio/events.py: no loop is made where there is none.


def _get_event_loop_of_policy(self):
    """Get the event loop for the current context, or raise RuntimeError."""
    if self._local._loop is None:
        raise RuntimeError('There is no current event loop in thread %r.'
                           % threading.current_thread().name)
    return self._local._loop


_get_event_loop_of_policy.__name__ = 'get_event_loop'
BaseDefaultEventLoopPolicy.get_event_loop = _get_event_loop_of_policy
del _get_event_loop_of_policy
