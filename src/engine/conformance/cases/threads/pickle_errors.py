import copy
import pickle
import threading

for o in (threading.Lock(), threading.RLock(), threading.Condition(), threading.Event(), threading.Semaphore(),
          threading.local(), threading.Thread()):
    for what, f in (('pickle', pickle.dumps), ('copy', copy.deepcopy)):
        try:
            f(o)
            print(what, type(o).__name__, 'ok')
        except TypeError as e:
            print(what, type(o).__name__, e)
