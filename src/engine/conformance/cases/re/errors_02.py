import re


def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


show("re.compile(b'a').match('a')")
show("re.compile('a').match(b'a')")
show("re.compile('a').match(5)")
show("re.sub('a', 5, 'a')")
show("re.sub('(a)', '\\\\2', 'a')")
show("re.sub('a', '\\\\g<x', 'a')")
show("re.sub('(?P<n>a)', '\\\\g<m>', 'a')")
show('re.compile(5)')
show("re.compile('a', 'b')")
show("re.match('(a)', 'a').group(2)")
show("re.match('(a)', 'a').group('x')")
show("re.compile(re.compile('a'), re.I)")
show("re.sub(b'a', 'x', b'a')")
show('re.Pattern()')
