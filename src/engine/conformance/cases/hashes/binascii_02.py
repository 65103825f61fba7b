import binascii

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("binascii.b2a_hex('x')")
show("binascii.a2b_base64('YWJj')")
show("binascii.a2b_base64('YWJ')")
show("binascii.a2b_base64('Y')")
show("binascii.a2b_base64('YW=J')")
show("binascii.a2b_base64(b'YWJj\\n',strict_mode=True)")
show("binascii.a2b_base64(b'=YWJj',strict_mode=True)")
show("binascii.a2b_base64(b'YW==a',strict_mode=True)")
show("binascii.a2b_base64(b'YW===',strict_mode=True)")
show("binascii.a2b_base64(b'Y=',strict_mode=True)")
show("binascii.a2b_base64(b'YW=x',strict_mode=True)")
