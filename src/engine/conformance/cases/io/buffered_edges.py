"""Edges of buffered and text streams: one raw read at most, devices without places, counts that are none, detached layers."""
import io
import sys


class Raw(io.RawIOBase):
    """Gives its pieces one by one."""
    def __init__(self, *pieces):
        self.pieces = list(pieces)
        self.reads = 0

    def readable(self):
        return True

    def readinto(self, room):
        self.reads += 1
        if not self.pieces:
            return 0
        piece = self.pieces.pop(0)
        if isinstance(piece, bytes):
            room[:len(piece)] = piece
            return len(piece)
        return piece


class Device(Raw):
    """A character device: it can be asked for its place, which is always 0."""
    def seekable(self):
        return True

    def seek(self, offset, whence=0):
        return 0

    def tell(self):
        return 0


raw = Raw(b'abc', b'de', b'fgh', b'jkl', b'mno')
stream = io.BufferedReader(raw, buffer_size=10)
room = bytearray(2)
print(stream.peek(3), raw.reads)
for size in 2, 2, 2, 20, 20, 11, 10, 3:
    room = bytearray(size)
    if size == 20:
        print(stream.peek(3), raw.reads)
    print(stream.readinto1(room), bytes(room).rstrip(b'\0'), raw.reads)

for cls in io.BufferedReader, io.BufferedRandom:
    raw = Device(b'12')
    raw.writable = lambda: True
    stream = cls(raw)
    print(cls.__name__, stream.tell(), stream.read(1), stream.tell())
    print(stream.seek(0, 1), stream.seek(1, 0), stream.seek(0, 1), stream.read(1), stream.tell(), stream.seek(0, 1))


class Index:
    def __index__(self):
        return 1


for answer in b'', 'text', 1.0, [], None, -1, 100000, object():
    class Odd(io.BytesIO):
        def readinto(self, room):
            return answer

    stream = io.BufferedReader(Odd(b'12'))
    for what in stream.peek, stream.read1:
        try:
            print(what())
        except Exception as error:
            print(type(error).__name__, error, '|', repr(error.__cause__), error.__suppress_context__)

for stream in io.BufferedReader(Raw(b'x')), io.BufferedReader(Raw(b'x'), 100):
    before = sys.getsizeof(stream)
    stream.close()
    print(before - sys.getsizeof(stream))
stream = io.BufferedWriter(io.BytesIO(), 50)
before = sys.getsizeof(stream)
stream.close()
print(before - sys.getsizeof(stream))

text = io.TextIOWrapper(io.BytesIO(), encoding='ascii')


def attempt(what, *args):
    try:
        print(what(*args))
    except Exception as error:
        print(type(error).__name__, error)


attempt(delattr, text, '_CHUNK_SIZE')
for value in 'x', 1.0, 0, -1, Index(), 5:
    attempt(setattr, text, '_CHUNK_SIZE', value)
print(text._CHUNK_SIZE)
text.detach()
for name in 'line_buffering', 'write_through', 'encoding', 'errors', 'newlines', '_CHUNK_SIZE', 'buffer', 'closed':
    print(name, end=' ')
    attempt(getattr, text, name)
