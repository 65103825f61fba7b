import hashlib
import hmac

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('hashlib.md5().update()')
show("hashlib.md5(b'a',b'b')")
show("hashlib.blake2b(b'a',digest_size=65)")
show("hashlib.blake2b(b'a',digest_size=20).hexdigest()")
show("hashlib.blake2b(key=b'x'*65)")
show("hashlib.blake2b(salt=b'x'*17)")
show("hashlib.blake2s(person=b'x'*9)")
show('hashlib.blake2b(fanout=256)')
show('hashlib.blake2b(depth=0)')
