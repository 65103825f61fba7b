import unicodedata as u

def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, str(error))


show("u.decimal('a')")
show("u.decimal('a',None)")
show("u.decimal('5')")
show("u.digit('²')")
show("u.digit('x')")
show("u.numeric('½')")
show("u.numeric('x')")
show("u.category('a')")
show("u.bidirectional('a')")
show("u.combining('́')")
