# Runs in the namespace of concurrent.futures.process where the profile is 3.8. CPython 3.8 Lib/concurrent/futures/process.py: workers do any
# number of tasks.


def _init_of_pool(init):
    def __init__(self, max_workers=None, mp_context=None,
                 initializer=None, initargs=()):
        init(self, max_workers, mp_context, initializer, initargs)
    __init__.__qualname__ = init.__qualname__
    return __init__


ProcessPoolExecutor.__init__ = _init_of_pool(ProcessPoolExecutor.__init__)
del _init_of_pool
