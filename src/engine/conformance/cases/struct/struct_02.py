import struct

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("struct.pack('<f',1e300)")
show("struct.pack('e',1e9)")
show("struct.pack('2i',1)")
show("struct.pack('i','a')")
show("struct.pack('i',1.5)")
show("struct.pack('s','a')")
show("struct.pack('z',1)")
show("struct.pack('3',1)")
show("struct.unpack('i',b'abc')")
show("struct.unpack_from('i',b'abc')")
show("struct.unpack_from('i',b'abcdefgh',6)")
