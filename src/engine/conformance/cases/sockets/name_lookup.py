import socket

print(socket.gethostbyname('127.0.0.1'), socket.gethostbyname('localhost'))
for host, port, kw in (('127.0.0.1', 80, {'type': socket.SOCK_STREAM}), ('127.0.0.1', 'http', {'type': socket.SOCK_STREAM}),
                       ('::1', 53, {'type': socket.SOCK_DGRAM}), (None, 80, {'flags': socket.AI_PASSIVE, 'type': 1, 'family': 2}),
                       ('1.2.3', 1, {'type': 1})):
    print(socket.getaddrinfo(host, port, **kw))
for args in (('::1', 80, socket.AF_INET), ('127.0.0.1', 'nosuchservice'), ('not numeric', 80, 0, 0, 0, socket.AI_NUMERICHOST)):
    try:
        socket.getaddrinfo(*args)
    except socket.gaierror as error:
        print(repr(error), isinstance(error, OSError))
print(socket.getservbyname('http'), socket.getservbyname('https', 'tcp'), socket.getservbyport(22))
try:
    socket.getservbyname('nosuch')
except OSError as error:
    print(error)
print(socket.getprotobyname('tcp'), socket.getprotobyname('udp'))
print(socket.getnameinfo(('127.0.0.1', 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
print(socket.has_ipv6, socket.gaierror.__mro__[1].__name__, socket.error is OSError)
