import array

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


a = array.array('i', [1, 2, 3])
show("array._array_reconstructor(array.array,'i',8,b'\\x01\\x00\\x00\\x00')")
show('array.array[int]')
show('a[::-1]')
show('memoryview(a).format')
show("array.array('b',b'ab')")
show("array.array('b',bytearray(b'ab'))")
show("array.array('Q',[-1])")
show("array.array('q',['a'])")
show("array.array('B',['a'])")
show("array.array('B',[300])")
show('a.append()')
