# Sources in bytes whose encoding is wrong: the error has a place all the same.
def show(source):
    try: print(eval(compile(source, 'a', 'eval')))
    except SyntaxError as e: print(repr(e), e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.filename)
show(b'# -*- coding: ascii -*-\n"\xe9"')
show(b'# -*- coding: foo -*-\n1')
show(b'\xef\xbb\xbf# -*- coding: latin-1 -*-\n1')
show(b'# -*- coding: latin-1 -*-\n"\xe9"')
show(b'# coding: koi8-r\n"\xc1"')
show(b'# coding: utf-16\n1')
show(b'# coding: shift_jis\n"\x82\xa0"')
show(b'# coding: iso8859-15\n"\xa4"')
