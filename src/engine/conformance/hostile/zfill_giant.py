b'a'.zfill(10**10)
