import struct
struct.pack('10000000000x')
