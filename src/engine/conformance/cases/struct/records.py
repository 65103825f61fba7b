# A small table of records in a file format of our own.
import struct
from collections import namedtuple

RECORD = struct.Struct('<H10sfI?')
Person = namedtuple('Person', 'id name height population vip')
people = [Person(1, b'ada', 1.65, 4000000000, True), Person(2, b'grace', 1.7, 7, False)]
blob = b''.join(RECORD.pack(*p) for p in people)
print(len(blob), RECORD.size, blob.hex(' ', 4))
for values in RECORD.iter_unpack(blob):
    p = Person._make(values)
    print(p._replace(name=p.name.rstrip(b'\0').decode()))
buffer = bytearray(30)
RECORD.pack_into(buffer, 5, *people[1])
print(RECORD.unpack_from(buffer, 5), buffer[:5])
header = struct.pack('>4sHH', b'UTG1', 1, len(people))
magic, version, count = struct.unpack('>4sHH', header)
print(magic, version, count)
