import re


def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


show("re.escape('a.b*c[d]')")
show("re.escape(b'x+y')")
show("re.escape('')")
show("re.fullmatch(re.escape('1+1=2?'), '1+1=2?')")
show("re.compile('a') is re.compile('a')")
show('re.purge()')
show("re.template if hasattr(re, 'template') else 'gone'")
show('re.error is re.PatternError')
show("re.split('(,)', 'a,b,c', maxsplit=1)")
show("re.split(',', '')")
show("re.split('x*', 'axbc')")
show("re.findall('(a)(b)?', 'aba')")
show("re.search('b', 'abc', ).span()")
