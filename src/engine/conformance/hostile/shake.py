import hashlib
hashlib.shake_128(b'a').hexdigest(2**29)
