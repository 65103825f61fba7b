import struct

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("struct.Struct('i').size")
show("struct.Struct('>2h3s').unpack(b'\\0\\1\\0\\2abc')")
show('struct.error.__mro__')
show('struct.Struct()')
show("struct.Struct('i','h')")
show("struct.Struct(format='i').format")
show("struct.pack(' <  i h ',1,2)")
show("struct.calcsize('3x2i')")
show("struct.unpack('qQ',b'\\xff'*16)")
show("struct.pack('bB',-1,255)")
show("struct.unpack('?',b'\\x05')")
