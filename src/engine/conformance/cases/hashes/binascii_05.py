import binascii

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("binascii.crc32('x')")
show("binascii.b2a_qp(b'a\\r\\nb\\x00',istext=False)")
show("binascii.a2b_base64(b'ab=c=d')")
show("binascii.a2b_base64('')")
show('binascii.b2a_base64(bytes(range(60)))')
show("binascii.a2b_uu(b'')")
show("binascii.a2b_uu(b'\\x20')")
show("binascii.crc32(b'x',-1)")
show("binascii.crc_hqx(b'x',2**40+7)")
show("binascii.a2b_base64('a b c d')")
show("binascii.a2b_base64(b'////')")
