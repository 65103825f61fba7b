import re


def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


show("re.sub(r'(\\w+) (\\w+)', r'\\2 \\1', 'hello world')")
show("re.sub(r'(?P<a>x)(y)?', r'[\\g<a>|\\2|\\g<0>]', 'xyx')")
show("re.subn('a', 'b', 'banana', count=2)")
show("re.sub('x*', '-', 'abxd')")
show("re.sub('', '-', 'abc')")
show("re.sub(r'\\s+', ' ', ' a  b\\t\\nc ')")
show("re.sub('a', r'\\n\\t\\\\', 'cat')")
show("re.sub('(a)', r'\\1\\g<1>0', 'cat')")
show("re.sub('.', lambda m: m[0].upper() * 2, 'abc')")
show("re.sub('a|b', lambda m: None, 'xaybz')")
show("re.match(r'(?P<y>\\d+)-(?P<m>\\d+)', '2024-05').expand(r'\\g<m>/\\g<y>')")
show("re.sub(b'a', rb'<\\g<0>>', b'banana')")
