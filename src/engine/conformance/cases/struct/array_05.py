import array

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


a = array.array('i', [1, 2, 3])
show('a')
show("a==array.array('l',[1])")
show("a<array.array('i',[1,2])")
show('a.count(1)')
show("array.array('i',(x for x in range(3)))")
show('a.tobytes()')
show('hash(a)')
show("array.array('f',[1e300])")
show("a.__contains__('x')")
show("repr(array.array('w','hi'))")
show("array.array('i',a)")
