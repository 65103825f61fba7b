import binascii

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("binascii.b2a_base64(b'abc')")
show("binascii.b2a_base64(b'abc',newline=False)")
show("binascii.crc32(b'hello')")
show("binascii.crc32(b'hello',5)")
show("binascii.crc_hqx(b'hello',0)")
show("binascii.b2a_uu(b'hello')")
show("binascii.b2a_uu(b'a'*46)")
show("binascii.b2a_uu(b'\\x00a',backtick=True)")
show("binascii.a2b_uu(b'%:&5L;&\\\\ \\n')")
show("binascii.a2b_uu(b'!')")
show("binascii.a2b_uu(b'\\x80')")
