import struct

for order in '@=<>!':
    for codes in ('bhilq', 'BHILQ', 'c?', 'efd', '3s4p', 'bxi', '2h3B'):
        s = struct.Struct(order + codes)
        data = bytes(range(1, s.size + 1)).replace(b'?', b'\x01')
        print(order + codes, s.size, s.unpack(data))
        print(s.pack(*s.unpack(data)).hex())
