import socket
import warnings

warnings.simplefilter('always')
with warnings.catch_warnings(record=True) as caught:
    s = socket.socket()
    del s
    a, b = socket.socketpair()
    a.close()
    del a, b
print([w.category.__name__ for w in caught])
print([str(w.message)[:26] for w in caught])
s = socket.socket()
print(repr(s)[:20], 'laddr' in repr(s))
s.close()
print(repr(s)[:31])
with socket.socket() as s:
    print(s.type is socket.SOCK_STREAM, s.family is socket.AF_INET)
