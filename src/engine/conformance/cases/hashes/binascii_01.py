import binascii

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("binascii.a2b_hex('abc')")
show("binascii.a2b_hex('zz')")
show("binascii.a2b_hex('é')")
show('binascii.a2b_hex(5)')
show("binascii.b2a_hex(b'abc','-')")
show("binascii.b2a_hex(b'abcdef',':',2)")
show("binascii.b2a_hex(b'abcdef',':',-2)")
show("binascii.b2a_hex(b'abcdefg',':',2)")
show("binascii.b2a_hex(b'abcdefg',':',-3)")
show("binascii.b2a_hex(b'abc','--')")
show("binascii.b2a_hex(b'abc','é')")
