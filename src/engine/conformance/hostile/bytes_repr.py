repr(bytes(10**8))
