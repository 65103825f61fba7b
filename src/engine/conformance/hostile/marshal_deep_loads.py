import marshal
marshal.loads(b'[\x01\x00\x00\x00' * 10**5)
