import hashlib
import hmac

for key in (b'', b'k', b'key' * 20, b'x' * 200):
    h = hmac.new(key, b'message', 'sha512')
    again = hmac.new(key, digestmod=hashlib.sha512)
    again.update(b'mess')
    again.update(b'age')
    print(h.hexdigest(), h.digest() == again.digest(), hmac.compare_digest(h.digest(), again.digest()))
    print(hmac.digest(key, b'message', 'sha512') == h.digest(), h.digest_size, h.block_size, h.name)
