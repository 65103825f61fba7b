list(bytes(10**8))
