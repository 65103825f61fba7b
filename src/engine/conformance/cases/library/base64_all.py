import base64, binascii
data = [b'', b'a', b'ab', b'abc', b'\xff\xfe\xfd', bytes(range(20)), b'light w\0rk.']
for enc, dec in (('b64encode', 'b64decode'), ('b32encode', 'b32decode'), ('b16encode', 'b16decode'), ('a85encode', 'a85decode'), ('b85encode', 'b85decode'), ('urlsafe_b64encode', 'urlsafe_b64decode'), ('b32hexencode', 'b32hexdecode'), ('z85encode', 'z85decode'), ('encodebytes', 'decodebytes'), ('standard_b64encode', 'standard_b64decode')):
    e, d = getattr(base64, enc), getattr(base64, dec)
    for x in data:
        try:
            print(enc, e(x), d(e(x)) == x)
        except Exception as ex:
            print(enc, type(ex).__name__, ex)
    for bad in ('abc', b'!!!!', b'A', b'AB=', b'====', 'ü', 5, b'a\xff', b'~~~~~', b'zz'):
        try:
            print(dec, bad, d(bad))
        except Exception as ex:
            print(dec, bad, type(ex).__name__, ex)
print(base64.b64encode(b'\xfb\xff', altchars=b'-_'), base64.b64decode(b'-_8=', altchars='-_'), base64.b64decode(b'YW\n Jj*'), base64.b32decode(b'mfrgg===', casefold=True), base64.b32decode(b'MLO023IA', map01='L') if True else 0)
for call in (lambda: base64.b64decode(b'YW Jj', validate=True), lambda: base64.b64encode('x'), lambda: base64.b64decode(b'YWI'), lambda: base64.b64encode(b'x', altchars=b'1'), lambda: base64.a85decode(b'<~abc'), lambda: base64.a85decode(b'abc', adobe=True), lambda: base64.b16decode(b'ab'), lambda: base64.encodebytes('x'), lambda: base64.b85decode(b'|NsC0~')):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print(base64.a85encode(b'\0\0\0\0    abcd', foldspaces=True), base64.a85encode(b'abc' * 9, wrapcol=10, adobe=True), base64.a85encode(b'ab', pad=True), base64.a85decode(b'<~@:E_W~>', adobe=True), base64.b85encode(b'ab', pad=True), base64.b16decode(b'abCD', casefold=True), base64.encodebytes(b'x' * 60))
print(binascii.hexlify(b'\xab\xcd', '-'), binascii.hexlify(b'abcdef', ':', 2), binascii.hexlify(b'abcde', '_', -2), binascii.unhexlify('ABcd'), binascii.b2a_base64(b'x', newline=False), binascii.a2b_base64(b'eA=='), binascii.crc_hqx(b'abc', 0), binascii.crc32(b'abc'), binascii.b2a_qp(b'a=b \n\xff'), binascii.a2b_qp(b'a=3Db=\n c'), binascii.b2a_uu(b'hello'), binascii.a2b_uu(b'%:&5L;&\\ \n'))
for call in (lambda: binascii.unhexlify('abc'), lambda: binascii.unhexlify('zz'), lambda: binascii.hexlify('x'), lambda: binascii.hexlify(b'x', 'ab'), lambda: binascii.a2b_base64(b'a'), lambda: binascii.a2b_base64('é'), lambda: binascii.b2a_uu(b'x' * 46), lambda: binascii.a2b_uu(b'\xff'), lambda: binascii.a2b_base64(b'ab=c=', strict_mode=True)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
