import hashlib
import hmac

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("hashlib.new('foo')")
show('hashlib.new(5)')
show("hashlib.md5('a')")
show('hashlib.md5(5)')
show("hashlib.sha256(b'a',usedforsecurity=False).name")
show("hashlib.sha256(string=b'a').hexdigest()")
show("hashlib.shake_128(b'a').digest()")
show("hashlib.shake_128(b'a').hexdigest(10)")
show("hashlib.shake_128(b'a').digest_size")
