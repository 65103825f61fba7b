# Exceptions of classes that modules written in C make can be referred to weakly, and die as others do; an address names its interface.
import _queue
import asyncio
import binascii
import csv
import locale
import queue
import socket
import struct
import weakref
import zlib

for kind in (_queue.Empty, queue.Empty, queue.Full, zlib.error, struct.error, binascii.Error, socket.gaierror, socket.herror,
             locale.Error, asyncio.InvalidStateError, ValueError):
    error = kind()
    try:
        ref = weakref.ref(error, lambda ref: print('dead', end=' '))
    except TypeError as problem:
        print(problem)
        continue
    print(kind.__name__, ref() is error, end=' ')
    error.note = [error]
    del error.note
    error = None
    print(ref())

for host in 'fe80::1%1', 'fe80::1%lo', 'fe80::1', '::1%2':
    print(host, socket.getaddrinfo(host, 80, type=socket.SOCK_STREAM)[0][4])
for host in 'fe80::1%nowhere', '127.0.0.1%1', 'fe80::1%':
    try:
        print(socket.getaddrinfo(host, 80, flags=socket.AI_NUMERICHOST))
    except socket.gaierror as error:
        print(host, error)
