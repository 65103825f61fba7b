# Docstrings and signatures of functions and classes that CPython writes in C.
import array
import bisect
import binascii
import collections
import csv
import decimal
import functools
import gc
import heapq
import inspect
import io
import itertools
import json
import math
import operator
import os
import random
import re
import struct
import sys
import threading
import time
import types
import weakref
import zlib


def about(o, owner=''):
    name = owner + getattr(o, '__name__', repr(o))
    doc = o.__doc__
    try:
        signature = inspect.signature(o) if callable(o) else ''
    except ValueError as error:
        signature = str(error).partition(' ')[0]
    print(name, signature, '|', repr(doc)[:90])


FUNCTIONS = [
    math.sin, math.comb, math.hypot, math.isclose, math.prod, math.sumprod, time.sleep, time.monotonic, time.strftime,
    os.getcwd, os.listdir, os.stat, os.urandom, sys.getrefcount, sys.getsizeof, sys.exit, sys.setrecursionlimit, sys.intern,
    gc.collect, gc.get_referrers, gc.freeze, functools.reduce, functools.cmp_to_key, itertools.tee, operator.add, operator.index,
    operator.countOf, bisect.insort_left, heapq.heappush, heapq.nsmallest, binascii.hexlify, zlib.crc32, struct.pack, struct.calcsize,
    weakref.getweakrefcount, random.random, json.encoder.c_make_encoder, re.compile, csv.reader, threading.get_ident,
]
for f in FUNCTIONS:
    about(f)
print()
CLASSES = [
    collections.deque, collections.OrderedDict, collections.defaultdict, functools.partial, itertools.chain, itertools.count,
    itertools.groupby, itertools.islice, itertools.product, itertools.batched, itertools.zip_longest, itertools.cycle, itertools.repeat,
    itertools.accumulate, itertools.pairwise, itertools.combinations, operator.itemgetter, operator.attrgetter, operator.methodcaller,
    array.array, io.StringIO, io.BytesIO, io.FileIO, io.BufferedReader, io.TextIOWrapper, re.Pattern, re.Match, weakref.ref,
    struct.Struct, decimal.Decimal, decimal.Context, types.SimpleNamespace, types.MappingProxyType, types.GenericAlias,
]
for c in CLASSES:
    about(c)
print()
METHODS = [
    collections.deque.append, collections.deque.rotate, collections.OrderedDict.move_to_end, collections.OrderedDict.popitem,
    collections.defaultdict.copy, itertools.chain.from_iterable, array.array.append, array.array.tofile, io.StringIO.write, io.BytesIO.getbuffer,
    re.Pattern.match, re.Pattern.sub, re.Match.group, re.Match.span, struct.Struct.pack, decimal.Decimal.sqrt, decimal.Decimal.quantize,
    random.Random.getrandbits, io.FileIO.readinto, io.TextIOWrapper.seek, types.SimpleNamespace.__reduce__,
]
for m in METHODS:
    about(m, m.__qualname__.rpartition('.')[0] + '.')
print()
FIELDS = [
    (io.FileIO, 'closed'), (re.Pattern, 'groups'), (re.Match, 're'), (struct.Struct, 'size'), (functools.partial, 'func'),
    (collections.defaultdict, 'default_factory'), (collections.deque, 'maxlen'), (array.array, 'typecode'),
]
for owner, field in FIELDS:
    print(owner.__name__, field, repr(owner.__dict__[field].__doc__))


class Sub(collections.deque):
    pass


class Told(collections.deque):
    """Own words."""


print(Sub.__doc__, Told.__doc__, inspect.getdoc(Sub), Sub.append.__doc__)
wrapped = functools.wraps(math.sqrt)(lambda x: x)
print(wrapped.__doc__, wrapped.__name__)
