import struct
struct.unpack('100000000i', b'')
