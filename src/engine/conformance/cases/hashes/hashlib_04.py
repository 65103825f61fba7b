import hashlib
import hmac

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("hashlib.pbkdf2_hmac('sha1',b'p',b's',1,0)")
show("hashlib.pbkdf2_hmac('sha1',b'p',b's',2,30).hex()")
show("hashlib.scrypt(b'p',salt=b's',n=16,r=1,p=1,dklen=20).hex()")
show("hashlib.scrypt(b'p')")
show("hashlib.scrypt(b'p',salt=b's',n=15,r=1,p=1)")
show("hmac.new(b'k',b'm','sha256').hexdigest()")
show("hmac.new(b'k',b'm')")
show("hmac.new('k',b'm','md5')")
show("hmac.new(b'k',b'm',hashlib.md5).hexdigest()")
