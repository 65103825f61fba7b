import binascii

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("binascii.a2b_uu(b'#86%B\\x7f')")
show("binascii.b2a_qp(b'a=b\\n \\n')")
show("binascii.b2a_qp(b'a b\\t',quotetabs=True)")
show("binascii.b2a_qp(b'a_b c',header=True)")
show("binascii.b2a_qp(b'.\\n')")
show("binascii.b2a_qp(b'x'*100)")
show("binascii.a2b_qp(b'a=3Db=\\nc')")
show("binascii.a2b_qp(b'a_b',header=True)")
show("binascii.a2b_qp(b'=XX=')")
show('binascii.Error.__mro__')
show('binascii.Incomplete.__mro__')
