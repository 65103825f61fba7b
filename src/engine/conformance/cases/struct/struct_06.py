import struct

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("struct.pack('<d',1)")
show('struct.pack_into()')
show('struct.pack()')
show("struct.pack(b'i',1)")
show('struct.calcsize(None)')
show("struct.Struct('i').unpack(b'')")
show("struct.Struct('é')")
show("struct.pack('l',2**63)")
show("struct.pack('L',-5)")
show("struct.pack('<L',2**32)")
show("struct.pack('H',-5)")
