import array

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


a = array.array('i', [1, 2, 3])
show("array.array('Q',[2**64])")
show("array.array('h',[40000])")
show("array.array('i',[2**31])")
show("array.array('l',[2**63])")
show("array.array('L',[-1])")
show("array.array('d',[1,2.5])")
show('a.typecode, a.itemsize, len(a), a.tolist()')
show('a.__reduce_ex__(2)')
show('array.typecodes')
show('a.buffer_info()[1]')
show('a.byteswap()')
