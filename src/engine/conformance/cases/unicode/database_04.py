import unicodedata as u

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("u.is_normalized('x','é')")
show('u.unidata_version')
show("u.name('가')")
show("u.lookup('HANGUL SYLLABLE GAG')")
show("u.name('一')")
show("u.lookup('CJK UNIFIED IDEOGRAPH-4E00')")
show("u.category('ab')")
show('u.category(5)')
show('u.lookup(5)')
show("u.name('\\U000e0100')")
