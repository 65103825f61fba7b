import binascii

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("binascii.a2b_base64(b'+/+=')")
show("binascii.b2a_qp(b'hello world'*10)")
show("binascii.b2a_qp('caf\\xe9 \\r\\nline  \\r\\n'.encode())")
show("binascii.a2b_qp('=e9=E9=\\r\\nx')")
show("binascii.hexlify(bytearray(b'xy'))")
show("binascii.unhexlify(b'6162')")
