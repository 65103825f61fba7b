import array

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


a = array.array('i', [1, 2, 3])
show('a.extend([1.5])')
show("a.extend(array.array('b'))")
show("a.fromunicode('x')")
show('a.tounicode()')
show("a.insert('a',1)")
show("a.__setitem__(0,'x')")
show('a.__setitem__(slice(0,1),[1])')
show("array.array('B',[-1])")
show("array.array('H',[70000])")
show("array.array('I',[-1])")
show("array.array('q',[2**63])")
