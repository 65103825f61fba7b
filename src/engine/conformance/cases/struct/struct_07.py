import struct

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("struct.pack('>H',-5)")
show("struct.pack('<h',-40000)")
show('struct.unpack(1,2)')
show("struct.pack('i',2**31)")
show("struct.pack('I',2**32)")
show("struct.pack('N',-1)")
show("struct.pack('<e',1.5)")
show("struct.pack('<eee',65504,5.9e-8,-0.0)")
show("struct.unpack('<3e',b'\\x00<\\xff{\\x00\\xfc')")
show("struct.unpack_from('<H',b'abcdef',offset=2)")
show("list(struct.iter_unpack('<hb',b'abcdef'))")
