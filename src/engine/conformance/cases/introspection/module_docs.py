# What the modules that CPython has in C say about themselves; signatures that help() can't know.
import array, atexit, builtins, collections, errno, fcntl, gc, heapq, inspect, itertools, marshal
import math, mmap, operator, os, select, signal, struct, sys, time, types, unicodedata, zlib
import _bisect, _collections, _heapq, _io, _operator, _queue, _signal, _stat, _struct, _thread, posix

for module in (array, atexit, builtins, errno, fcntl, gc, itertools, marshal, math, select, sys, time, unicodedata, zlib,
               _bisect, _collections, _heapq, _io, _operator, _queue, _signal, _stat, _struct, _thread, posix):
    text = module.__doc__
    print(module.__name__, len(text), repr(text[:70]), repr(text[-40:]))
print(sys.__doc__ is sys.__doc__, vars(sys)['__doc__'] is sys.__doc__)
print(gc.__doc__)
print(getattr(builtins, '__' + 'doc__') == inspect.getdoc(builtins))

# A module's text may be written over; one made by a program has none.
errno.__doc__ = 'mine'
print(errno.__doc__)
print(types.ModuleType('gc').__doc__, types.ModuleType('sys', 'text').__doc__)


class Loud(types.ModuleType):
    def __getattribute__(self, name):
        print('asked for', name)
        return super().__getattribute__(name)


print(Loud('zlib').__doc__)

for function in (collections.OrderedDict.update, mmap.mmap.find, mmap.mmap.write, _io.BufferedRWPair.read, len, heapq.heappush,
                 list.append, os.getpid, operator.itemgetter, struct.pack):
    print(function.__name__, function.__text_signature__, (function.__doc__ or '-').splitlines()[0])
    try:
        print(inspect.signature(function))
    except ValueError as error:
        print(type(error).__name__, error)
