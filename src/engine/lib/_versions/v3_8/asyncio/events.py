# Runs in the namespace of asyncio.events where the profile is 3.8. CPython 3.8 Lib/asyncio/events.py: the main thread gets a loop without a warning.


def _get_event_loop_of_policy(self):
    """Get the event loop for the current context."""
    if (self._local._loop is None and
            not self._local._set_called and
            threading.current_thread() is threading.main_thread()):
        self.set_event_loop(self.new_event_loop())
    if self._local._loop is None:
        raise RuntimeError('There is no current event loop in thread %r.'
                           % threading.current_thread().name)
    return self._local._loop


_get_event_loop_of_policy.__name__ = 'get_event_loop'
BaseDefaultEventLoopPolicy.get_event_loop = _get_event_loop_of_policy
del _get_event_loop_of_policy
