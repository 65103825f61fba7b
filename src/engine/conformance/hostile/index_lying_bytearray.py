class I:
    def __index__(self): b.clear(); return 5
b = bytearray(b'abcdefghij')
try: b[I()] = 1
except IndexError as e: print(e)
b = bytearray(b'abcdefghij')
try: b[1] = I()
except Exception as e: print(type(e), e)
b = bytearray(b'abcdefghij')
b[I():I()] = b'x'
print(b)
b.extend(I() for _ in range(3))
print(b)
