import hashlib
import hmac

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("hmac.digest(b'k',b'm','sha1').hex()")
show("hmac.new(b'k',digestmod='md5').name")
show("hmac.compare_digest('a','b'),hmac.compare_digest(b'a',b'a')")
show("hmac.compare_digest('a',b'a')")
show("hmac.compare_digest('é','é')")
show('hashlib.md5.__name__')
show('type(hashlib.md5())')
show("hashlib.md5(b'').copy().digest()")
show("hmac.new(b'k',b'm','foo')")
