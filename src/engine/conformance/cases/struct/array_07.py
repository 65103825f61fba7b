import array

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


a = array.array('i', [1, 2, 3])
show('a.index(1,5)')
show("array.array('i',x=1)")
show('a.__iadd__(5)')
show('a.__imul__(2)')
show("array.array('I',[2**32])")
show("array.array('L',[2**64])")
