def t(f, *a):
    try: print(ascii(f(*a)))
    except Exception as e: print(type(e).__name__, ascii(str(e)))
for e in ('strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'surrogateescape', 'surrogatepass'):
    for enc in ('ascii', 'latin-1', 'utf-8', 'utf-16-le', 'utf-32-be', 'cp1252', 'koi8-r', 'unicode_escape', 'raw_unicode_escape'):
        t(str.encode, 'a\u20ac\udc80\ud800b\U0001f600', enc, e)
        t(str.encode, 'plain', enc, e)
