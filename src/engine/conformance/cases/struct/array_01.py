import array

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


a = array.array('i', [1, 2, 3])
show('array.array()')
show("array.array('z')")
show("array.array('i','abc')")
show("array.array('b',[200])")
show("array.array('w','a😀')")
show("array.array('i',b'abc')")
show("array.array('i',[1.5])")
show("array.array('f',['a'])")
show('array.array(1)')
show("array.array('ii')")
show('a+[1]')
