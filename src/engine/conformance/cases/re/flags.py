import re


def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


show("re.findall(r'^\\w+$', 'ab\\ncd', re.M)")
show("re.findall('a.c', 'a\\nc abc', re.S)")
show("re.findall('''a b # comment\\n c''', 'abc', re.X)")
show("re.findall('(?i)straße', 'STRASSE straße STRAßE')")
show("re.findall('(?i:K)k', 'kk Kk \\u212ak')")
show("re.findall(r'\\w+', 'été über')")
show("re.findall(r'\\w+', 'été über', re.A)")
show("re.compile('a', re.I | re.M).flags")
show("re.compile('(?x) a ').flags")
show("re.compile(b'a').flags")
show('repr(re.I | re.S)')
show('re.RegexFlag(0)')
show("re.findall('(?-i:a)b', 'aB AB', re.I)")
show("re.findall(r'[\\d\\s]+', '1 2\\u0663')")
show("re.compile('abc', re.ASCII)")
