# Runs in the namespace of multiprocessing.shared_memory where the profile is 3.8. CPython 3.8 Lib/multiprocessing/shared_memory.py: every
# block is tracked.


def _init_of_block(init):
    def __init__(self, name=None, create=False, size=0):
        init(self, name, create, size)
    __init__.__qualname__ = init.__qualname__
    return __init__


SharedMemory.__init__ = _init_of_block(SharedMemory.__init__)
del _init_of_block
