import struct

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("struct.pack('>q',2**63)")
show("struct.pack('>B',300)")
show("struct.calcsize('99999999999999999999i')")
show("struct.Struct('i').pack()")
show('struct.Struct(5)')
show("struct.Struct('<i2sxh')")
show("struct.pack('x')")
show("struct.pack('10s',b'abc')")
show("struct.unpack('>f',b'\\x40\\x49\\x0f\\xdb')")
show("struct.pack('?',[])")
show("struct.pack('P',2**64)")
