import unicodedata as u

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("u.east_asian_width('字')")
show("u.mirrored('(')")
show("u.decomposition('é')")
show("u.decomposition('½')")
show("u.normalize('NFC','é')")
show("u.normalize('foo','a')")
show("u.normalize('NFC',5)")
show("u.normalize('NFKD','ﬁ')")
show("u.is_normalized('NFC','é')")
show("u.is_normalized('NFD','é')")
