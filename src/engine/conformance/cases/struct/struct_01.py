import struct

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("struct.pack('b',200)")
show("struct.pack('B',-1)")
show("struct.pack('h',40000)")
show("struct.pack('i',2**40)")
show("struct.pack('q',2**70)")
show("struct.pack('Q',-1)")
show("struct.pack('?','x')")
show("struct.pack('c','a')")
show("struct.pack('c',b'ab')")
show("struct.pack('f','a')")
show("struct.pack('f',1e300)")
