import hashlib
h = bytes(10**7)
while True: hashlib.sha256(h)
