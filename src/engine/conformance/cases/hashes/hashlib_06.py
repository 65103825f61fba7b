import hashlib
import hmac

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('hashlib.sha256 is hashlib.sha256')
show("hashlib.new('SHA256').name")
show('hashlib.md5().hexdigest(5)')
show('hashlib.md5().block_size')
show('type(hashlib.shake_128())')
show("hashlib.blake2b(b'').copy().hexdigest()[:10]")
show("hashlib.blake2b(b'x',key=b'k',salt=b's',person=b'p').hexdigest()")
show("hashlib.blake2b('x')")
show("hmac.HMAC(b'k',b'm','md5').digest_size")
