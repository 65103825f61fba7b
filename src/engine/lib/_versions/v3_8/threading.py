# Runs in the namespace of threading where the profile is 3.8. CPython 3.8 Lib/threading.py: a thread is not called after its target.


def _init_of_thread(init):
    def __init__(self, group=None, target=None, name=None,
                 args=(), kwargs=None, *, daemon=None):
        init(self, group, target, str(name or _newname('Thread-%d')), args, kwargs,
             daemon=daemon)
    return __init__


Thread.__init__ = _init_of_thread(Thread.__init__)
del _init_of_thread
