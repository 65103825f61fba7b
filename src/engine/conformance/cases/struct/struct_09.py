import struct

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("struct.pack('0s',b'abc')")
show("struct.unpack('0s',b'')")
show("struct.Struct('<i').unpack_from(b'abcdefgh',4)")
show("struct.Struct('<i').iter_unpack(b'abcdefgh').__length_hint__()")
