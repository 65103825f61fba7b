import struct

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("struct.calcsize('b0i')")
show("struct.pack('p',b'abc')")
show("struct.pack('5p',b'abc')")
show("struct.unpack('5p',b'\\x03abcd')")
show("struct.pack('>n',1)")
show("struct.pack('P',-1)")
show("struct.pack('n',2**70)")
show("struct.pack('<Q',2**64)")
show("struct.pack('>h',70000)")
show("struct.pack('>b',200)")
show("struct.pack('>i',2**33)")
