import marshal
for b in range(256):
    for n in (b'\xff\xff\xff\x7f', b'\xff\xff\xff\xff', b'\x00\x00\x00\x80'):
        try: marshal.loads(bytes([b]) + n)
        except Exception as e: pass
        try: marshal.loads(bytes([b]) + n + b'abcdefgh' * 3)
        except Exception as e: pass
print('ok')
