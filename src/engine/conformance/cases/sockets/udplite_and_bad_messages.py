"""UDP-Lite sockets, which have ports of their own; ancillary data that is none."""
import socket


def attempt(what, *args):
    try:
        print(what(*args))
    except Exception as error:
        print(type(error).__name__, error)


for protocol in 0, socket.IPPROTO_UDP, socket.IPPROTO_UDPLITE, socket.IPPROTO_TCP:
    for kind in socket.SOCK_DGRAM, socket.SOCK_STREAM:
        try:
            with socket.socket(socket.AF_INET, kind, protocol) as made:
                print(protocol, kind.name, made.proto, made.getsockopt(socket.SOL_SOCKET, socket.SO_PROTOCOL))
        except OSError as error:
            print(protocol, kind.name, error)

for family, address in (socket.AF_INET, '127.0.0.1'), (socket.AF_INET6, '::1'):
    lite = socket.socket(family, socket.SOCK_DGRAM, socket.IPPROTO_UDPLITE)
    lite.bind((address, 0))
    port = lite.getsockname()[1]
    plain = socket.socket(family, socket.SOCK_DGRAM)
    plain.bind((address, port))
    print('both are bound')
    with socket.socket(family, socket.SOCK_DGRAM, socket.IPPROTO_UDPLITE) as other:
        other.sendto(b'lite', (address, port))
        other.connect((address, port))
        other.send(b'lite again')
    with socket.socket(family, socket.SOCK_DGRAM) as other:
        other.sendto(b'plain', (address, port))
    print(lite.recv(100), lite.recvfrom(100)[0], plain.recv(100))
    lite.settimeout(0.01)
    attempt(lite.recv, 100)
    again = socket.socket(family, socket.SOCK_DGRAM, socket.IPPROTO_UDPLITE)
    attempt(again.bind, (address, port))
    for one in lite, plain, again:
        one.close()

left, right = socket.socketpair()
room = bytearray(10)
for args in ([room], -1), ([room], object()), ([room], 0, object()), ([b'fixed'],), (10,), ([room, object()],):
    attempt(left.recvmsg_into, *args)
attempt(left.recvmsg, 10, -1)
attempt(left.recvmsg, -1)
for ancillary in ([object()], [(object(), 0, b'data')], [(0, object(), b'data')], [(0, 0, object())], [(0, 0)],
                  [(0, 0, b'data', 42)], [0, 0, b''], [(0, 0, b''), object()], 3, [(1 << 40, 0, b'')]):
    attempt(left.sendmsg, [b'message'], ancillary)
left.close()
print(right.recv(100))
right.close()
