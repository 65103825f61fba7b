int.from_bytes(b'a' * 10**8, 'big')
