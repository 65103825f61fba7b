import hashlib
import hmac

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show('hashlib.blake2b(leaf_size=-1)')
show('hashlib.blake2b(node_offset=2**64)')
show('hashlib.blake2b(node_depth=256)')
show('hashlib.blake2b(inner_size=65)')
show('hashlib.blake2b.SALT_SIZE,hashlib.blake2b.PERSON_SIZE,hashlib.blake2b.MAX_KEY_SIZE,hashlib.blake2b.MAX_DIGEST_SIZE')
show('hashlib.blake2s.SALT_SIZE,hashlib.blake2s.PERSON_SIZE,hashlib.blake2s.MAX_KEY_SIZE,hashlib.blake2s.MAX_DIGEST_SIZE')
show("hashlib.pbkdf2_hmac('sha256',b'p',b's',1000).hex()")
show("hashlib.pbkdf2_hmac('foo',b'p',b's',1)")
show("hashlib.pbkdf2_hmac('sha1',b'p',b's',0)")
