import array

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


a = array.array('i', [1, 2, 3])
show("a+array.array('b')")
show('a*2.5')
show('a[5]')
show("a['x']")
show('a.index(9)')
show('a.remove(9)')
show('a.pop(9)')
show("array.array('i').pop()")
show("a.frombytes(b'abc')")
show('a.fromlist(5)')
show("a.fromlist([1,'a'])")
