bytes(10**8).hex()
