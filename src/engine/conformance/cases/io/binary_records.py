import io, struct
rec = struct.Struct('<I8sd'); b = io.BytesIO()
for i, n in enumerate((b'ada', b'bob', b'cyd')): b.write(rec.pack(i, n, i * 1.5))
b.seek(0)
while chunk := b.read(rec.size): i, n, x = rec.unpack(chunk); print(i, n.rstrip(b'\0'), x)
b.seek(rec.size); print(rec.unpack_from(b.getvalue(), rec.size)[1][:3], b.tell())
buf = bytearray(rec.size); print(b.readinto(buf), bytes(buf[:4]), b.read1(2), b.seek(-4, io.SEEK_END), b.read())
view = b.getbuffer(); view[0:4] = (99).to_bytes(4, 'little'); del view; print(b.getvalue()[:4])
r = io.BufferedReader(io.BytesIO(b'k=v;k2=v2;'), 4); out = b''
while (c := r.read(1)) and c != b';': out += c
print(out, r.peek()[:2], r.read())
