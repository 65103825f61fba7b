import unicodedata as u

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("u.name('a')")
show("u.name('\\x00')")
show("u.name('\\x00',5)")
show("u.name('ab')")
show('u.name(5)')
show("u.lookup('foo')")
show("u.lookup('LATIN SMALL LETTER A')")
show("u.lookup('latin small letter a')")
show("u.lookup('NULL')")
show("u.lookup('LATIN SMALL LETTER R WITH TILDE')")
