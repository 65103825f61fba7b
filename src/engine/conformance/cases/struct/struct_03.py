import struct

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("struct.unpack_from('i',b'abcdefgh',-20)")
show("struct.unpack_from('i',b'abcdefgh',-2)")
show("struct.pack_into('i',bytearray(3),0,1)")
show("struct.pack_into('i',bytearray(8),-2,1)")
show("struct.pack_into('i',bytearray(8),-20,1)")
show("struct.pack_into('i',b'abcd',0,1)")
show("list(struct.iter_unpack('h',b'abcde'))")
show("list(struct.iter_unpack('',b''))")
show("struct.calcsize('iq')")
show("struct.calcsize('@bi')")
show("struct.calcsize('<bi')")
