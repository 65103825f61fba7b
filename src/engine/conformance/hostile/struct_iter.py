import struct
list(struct.iter_unpack('b', bytes(10**8)))
