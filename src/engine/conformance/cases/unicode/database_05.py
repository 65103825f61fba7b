import unicodedata as u

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("u.numeric('一')")
show("u.lookup('CJK UNIFIED IDEOGRAPH-FFFF')")
show("u.lookup('LATIN SMALL LETTER A'*20)")
show("u.normalize('NFC','')")
show("u.combining('a')")
show("u.decimal('ab')")
show("u.is_normalized('NFC',5)")
