import mmap
import random
import re
import weakref


class Thing:
    name = 'thing'


thing = Thing()
proxy = weakref.proxy(thing)
print(proxy.name, re.compile('(b+)').search('abba').groups(), random.Random(7).random())
print(len(mmap.mmap(-1, 8)))
